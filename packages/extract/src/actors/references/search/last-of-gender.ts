/** Further back than other pronouns reach, "she" is the last whose given name says so. */

import type { Tree } from '../../../syntax/tree.ts';
import { genderOfName } from '../../names/given-name.ts';
import type { ReadActor } from '../../read-actors.ts';
import { bestInSentence } from './best-in-sentence.ts';
import type { Search } from './first-fitting.ts';

/** Sentences beyond those in which anyone may be meant. */
const SENTENCES_BACK = 2;

/** Looks in the sentence numbered `from` and before it. */
export function lastOfGender(tree: Tree, from: number, search: Search): ReadActor | null {
  const sure: Search = {
    ...search,
    actorAt: (token) => {
      const read = search.actorAt(token);
      return read && genderOfName(read.actor.name) === search.gender ? read : null;
    },
  };
  for (let index = from; index >= Math.max(0, from - SENTENCES_BACK); index--) {
    const found = bestInSentence(tree, index, { ...sure, before: tree.document.length, not: -1 });
    if (found) return found;
  }
  return null;
}
