/** "Peru freed four nurses. The four had been held since May": as many as the text has counted before are the same. */

import { wordSet } from '@dateline/language';
import { isPlural } from '../../../syntax/nouns/is-plural.ts';
import {
  childrenWith,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
} from '../../../syntax/tree.ts';
import type { ReadActor } from '../../read-actors.ts';
import { beginBefore } from '../search/begin-before.ts';
import type { Told } from '../told.ts';
import { wordsTaking } from '../words/words-taking.ts';

const SENTENCES_BACK = 8;

/** Empty where the phrase counts no one, or no one was counted so before. */
export function countedBefore(head: number, { tree, actorsAt }: Told): readonly ReadActor[] {
  const count = countOf(tree, head);
  if (count === undefined) return [];
  const begin = beginBefore(tree, head, SENTENCES_BACK);
  for (let noun = head - 1; noun >= begin; noun--) {
    if (!isCountedAs(tree, noun, count)) continue;
    const found = actorsAt(noun);
    const words = wordsTaking(tree, head);
    return found.map(({ actor }) => ({ ...words, actor, resolvedBy: 'description' }));
  }
  return [];
}

/** The number that "the four", "the four men" leave to the text before to say of whom; "four men" are told for the first time. */
function countOf(tree: Tree, head: number): string | undefined {
  const beside = childrenWith(tree, head).filter((child) => !OUTSIDE.has(relationOf(tree, child)));
  if (!beside.some((child) => DEFINITE.has(wordOf(tree, child)))) return undefined;
  if (uposOf(tree, head) === 'NUM') return beside.length === 1 ? wordOf(tree, head) : undefined;
  if (!PEOPLE.has(lemmaOf(tree, head)) || !isPlural(tree, head) || beside.length !== 2)
    return undefined;
  const number = beside.find((child) => relationOf(tree, child) === 'nummod');
  return number === undefined ? undefined : wordOf(tree, number);
}

const isCountedAs = (tree: Tree, noun: number, count: string): boolean =>
  uposOf(tree, noun) === 'NOUN' &&
  isPlural(tree, noun) &&
  childrenWith(tree, noun, 'nummod').some((number) => wordOf(tree, number) === count) &&
  !childrenWith(tree, noun, 'det').some((word) => DEFINITE.has(wordOf(tree, word)));

const OUTSIDE: ReadonlySet<string> = new Set([
  'case',
  'punct',
  'cc',
  'mark',
  'acl:relcl',
  'advmod',
]);
const DEFINITE = wordSet('the these those');

/** Nouns that say no more of people than that they are. */
const PEOPLE = wordSet('man woman people person suspect victim youth');
