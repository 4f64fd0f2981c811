/**
 * A protest takes several. One man who goes on a rampage attacks, as soldiers and rebels do, and one woman who marches up to
 * the minister only walks; what one does to oneself, by hunger or fire, is a protest all the same.
 */

import { wordSet } from '@dateline/language';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { contentHead } from '../../syntax/nouns/content-head.ts';
import { childrenWith, lemmaOf, type Tree, uposOf, wordOf, xposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { recode } from './recode.ts';

export function refineLoneProtester(draft: Draft, { tree, lexicon }: Reading): Draft | null {
  const { coding, meaning } = draft;
  if (coding.type !== 'PROTEST' || uposOf(tree, meaning.base) !== 'VERB') return draft;
  if (coding.modes.includes('riot') && isArmed(draft, tree))
    return asAssault(draft, 'the armed do not riot');
  const doers = subjectsOf(tree, meaning.base);
  if (doers.length !== 1 || !isOnePerson(doers[0] as number, tree, lexicon)) return draft;
  if (coding.modes.includes('riot') && isRampage(meaning.base, tree))
    return asAssault(draft, 'one person alone');
  return WALKING.has(lemmaOf(tree, meaning.base)) && isAt(meaning.base, tree) ? null : draft;
}

function asAssault(draft: Draft, reason: string): Draft {
  return recode(draft, { type: 'ASSAULT', modes: [], cameo: '190' }, `${reason}, so ASSAULT`);
}

function isArmed({ actors, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    isRampage(base, tree) &&
    actors.length > 0 &&
    actors.every(({ actor }) => /^(?:MIL|REB|UAF)$/.test(actor.sectors[0] ?? ''))
  );
}

const WALKING = wordSet('march storm walk parade');

function isAt(base: number, tree: Tree): boolean {
  return childrenWith(tree, base, 'obl').some((noun) =>
    childrenWith(tree, noun, 'case').some((word) =>
      /^(?:to|into|up|in|on)$/.test(wordOf(tree, word)),
    ),
  );
}

function isRampage(base: number, tree: Tree): boolean {
  if (lemmaOf(tree, base) === 'rampage') return true;
  return childrenWith(tree, base, 'obl', 'obj').some((noun) => lemmaOf(tree, noun) === 'rampage');
}

function isOnePerson(head: number, tree: Tree, lexicon: Reading['lexicon']): boolean {
  if (/^(?:he|she)$/.test(wordOf(tree, head))) return true;
  const noun = contentHead(tree, head);
  return (
    xposOf(tree, noun) === 'NN' &&
    lexicon.classOf('people').has(lemmaOf(tree, noun)) &&
    !MANY.has(lemmaOf(tree, noun))
  );
}

const MANY = wordSet('crowd people family couple police personnel leadership delegation');
