/**
 * Whom "it" and "its" mean where no clause above tells: "It went on, and its troops", "severed ties with Iran and expelled its
 * envoys" are told in the sentence before, or beside the subject.
 */

import { isSubject } from '../../../syntax/arguments/is-subject.ts';
import {
  childrenWith,
  childWith,
  headOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../../syntax/tree.ts';
import type { ReadActor } from '../../read-actors.ts';
import { countryBefore } from '../states/country-before.ts';
import { isOfOtherSide, otherSideBefore } from '../states/other-side.ts';
import { firstFitting, type Search } from './first-fitting.ts';
import { OPENING_WORDS } from './opening-words.ts';
import { mainSubject, ownSubject, subjectsAbove, subjectsAside } from './subjects-above.ts';

export function bodyOutside(tree: Tree, head: number, search: Search): ReadActor | null {
  if (isOfOtherSide(tree, head)) return firstFitting(tree, otherSideBefore(tree, head), search);
  if (relationOf(tree, head) === 'obj') return null;
  const beside = besideSeveral(tree, head);
  if (beside.length > 0) return firstFitting(tree, beside, search);
  const body = bodyBefore(tree, head, search);
  // "The rebels accused Chad. Its army ...": where the subject can have none, the state told last.
  return body === null && search.isOfState === true
    ? countryBefore(tree, head, { ...search, wanted: 'country' })
    : body;
}

/** "Peru and Chile accused Bolivia and said they would seize its planes": whom several speak of. */
function besideSeveral(tree: Tree, head: number): readonly number[] {
  const subject = relationOf(tree, head) === 'nmod:poss' ? ownSubject(tree, head) : -1;
  if (subject < 0 || !isSeveral(tree, subject)) return [];
  const objects: number[] = [];
  for (let at = headOf(tree, head); at >= 0; at = headOf(tree, at))
    objects.push(...childrenWith(tree, at, 'obj').filter((object) => object < head - 1));
  return objects;
}

const isSeveral = (tree: Tree, subject: number): boolean =>
  wordOf(tree, subject) === 'they' || childWith(tree, subject, 'conj') >= 0;

/** "Its part grew when it sent troops": both are of whom the first takes up. */
function bodyBefore(tree: Tree, head: number, search: Search): ReadActor | null {
  const [owner] = subjectsAbove(tree, head)
    .map((subject) => childWith(tree, subject, 'nmod:poss'))
    .filter((word) => word >= 0 && wordOf(tree, word) === 'its');
  return subjectBefore(tree, owner ?? head, search);
}

/** Where the word opens its sentence, the subject of the sentence before; "it is meant to help" is about a thing. */
function subjectBefore(tree: Tree, head: number, search: Search): ReadActor | null {
  if (relationOf(tree, head) === 'nsubj:pass') return null;
  const sentence = tree.sentenceOf[head] as number;
  const own = tree.document.sentences[sentence];
  const before = tree.document.sentences[sentence - 1];
  if (!own || !before) return null;
  if (head - own.first > OPENING_WORDS && !isFirstSubject(tree, head, own.first)) return null;
  const [main = -1] = mainSubject(tree, before);
  // "It is fighting in Mali. It also struck Chad": what a story goes on to tell of "it".
  if (main >= 0 && wordOf(tree, main) === 'it' && relationOf(tree, main) === 'nsubj')
    return firstFitting(tree, subjectsAside(tree, main), search) ?? bodyBefore(tree, main, search);
  return firstFitting(tree, [main], search);
}

/** "As part of the alliance, it …": nobody else is the subject of anything before. */
function isFirstSubject(tree: Tree, head: number, first: number): boolean {
  if (relationOf(tree, head) !== 'nsubj') return false;
  for (let token = first; token < head; token++) if (isSubject(tree, token)) return false;
  return true;
}
