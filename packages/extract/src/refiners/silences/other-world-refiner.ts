/**
 * Silence where force belongs to another world: a novel's kidnappers, a film's killers, clubs that clash in a final. A riot
 * at a match is real: where police, arms or the hurt are named, sport keeps nothing silent. What an old picture shows is past,
 * and what a link to another article says is told there.
 */

import { sentenceAt } from '../../syntax/sentence-at.ts';
import { sentenceHas } from '../../syntax/sentence-has.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isForce } from '../is-force.ts';
import { isEarnest } from './is-earnest.ts';
import { isLink } from './is-link.ts';

export function refineOtherWorld(draft: Draft, reading: Reading): Draft | null {
  const { tree, lexicon } = reading;
  if (isOldPicture(draft, tree) || isLink(draft, tree)) return null;
  if (!isForce(draft.coding.type)) return draft;
  const { base } = draft.meaning;
  if (isFiction(tree, base, lexicon.classOf('fiction'))) return null;
  return isPlayed(base, reading) ? null : draft;
}

/** "In the novel rebels kidnap …", "the film shows a soldier who kills …". */
function isFiction(tree: Tree, base: number, fiction: ReadonlySet<string>): boolean {
  for (let at = base; at >= 0; at = headOf(tree, at))
    if (
      childrenWith(tree, at, 'nsubj', 'obl').some(
        (noun) => fiction.has(lemmaOf(tree, noun)) && placesInside(tree, noun),
      )
    )
      return true;
  return false;
}

function placesInside(tree: Tree, noun: number): boolean {
  return relationOf(tree, noun) === 'nsubj' || caseOf(tree, noun) === 'in';
}

function isPlayed(base: number, { tree, lexicon, actors }: Reading): boolean {
  const contest = lexicon.classOf('contest');
  // The Awami League and the Arab League play nothing.
  const isOfBody = (word: number): boolean => {
    const name = actors.nameAt(word);
    return name !== undefined && actors.namedActor(name)?.how === 'book';
  };
  if (!sentenceHas(tree, base, (word) => contest.has(lemmaOf(tree, word)) && !isOfBody(word)))
    return false;
  const sentence = sentenceAt(tree, base);
  return sentence !== undefined && !isEarnest(sentence, { tree, lexicon });
}

/** "an undated picture released by the agency": what a picture of no day shows is no news. */
function isOldPicture({ meaning: { base } }: Draft, tree: Tree): boolean {
  const sentence = sentenceAt(tree, base);
  if (!sentence) return false;
  for (let token = sentence.first + 1; token < sentence.last; token++)
    if (OLD_PICTURE.has(wordOf(tree, token - 1)) && PICTURE.test(wordOf(tree, token))) return true;
  return false;
}

const PICTURE = /^(?:photo|photograph|picture|image|photos|pictures|images)$/;
const OLD_PICTURE = new Set(['undated', 'archive']);
