/**
 * The actor before a pronoun or bare description that it takes up. The subject of the clause that its own clause hangs
 * on comes first: "demanded that the militia leave areas it holds" is about the militia.
 */

import { childWith, relationOf, type Tree, uposOf, wordOf } from '../syntax/tree.ts';
import { answeredAbove } from './answered-above.ts';
import { cannotMean } from './cannot-mean.ts';
import { bestIn, firstFitting, type Search } from './first-fitting.ts';
import { type Gender, genderOfName } from './given-name.ts';
import { countryBefore, lastCountry } from './last-country.ts';
import { isOfOtherSide, otherSideBefore } from './other-side.ts';
import type { ReadActor } from './read-actors.ts';
import { GENDERS, PRONOUNS } from './reference-words.ts';
import { mainSubject, subjectsAbove, subjectsAside } from './subjects-above.ts';

const SENTENCES_BACK = 2;
/** A story names few blocs, and goes on calling one so. */
const BLOC_BACK = 5;
/** Sentences beyond those in which anyone may be meant. */
const GENDER_BACK = 2;
/** Words that may stand before a pronoun that opens its sentence: "But it", "On Monday its". */
const OPENING_WORDS = 3;

/** "It" is too often no one, goes no further than the subject before it, and as an object means what was told, not who. */
export function findAntecedent(tree: Tree, head: number, search: Search): ReadActor | null {
  if (search.wanted === 'country') return lastCountry(tree, head, search);
  const not = cannotMean(tree, head, search);
  const subjects = [
    ...answeredAbove(tree, head),
    ...subjectsAbove(tree, head),
    ...subjectsAside(tree, head),
  ].filter((subject) => subject !== not);
  const above = firstMeant(tree, subjects, { ...search, before: head });
  if (above) return above;
  if (search.wanted === 'body') return bodyOutside(tree, head, search);
  const sentence = tree.sentenceOf[head] as number;
  const back = search.wanted === 'bloc' ? BLOC_BACK : SENTENCES_BACK;
  for (let index = sentence; index >= Math.max(0, sentence - back); index--) {
    const same = index < sentence ? samePronoun(tree, index, search.gender) : -1;
    if (same >= 0) return findAntecedent(tree, same, search);
    const found = bestIn(tree, index, { ...search, before: head, not });
    if (found) return found;
  }
  return search.gender === undefined ? null : lastOfGender(tree, sentence - back - 1, search);
}

/** "It went on, and its troops", "severed ties with Iran and expelled its envoys": told in the sentence before, or beside the subject. */
function bodyOutside(tree: Tree, head: number, search: Search): ReadActor | null {
  if (isOfOtherSide(tree, head)) return firstFitting(tree, otherSideBefore(tree, head), search);
  if (relationOf(tree, head) === 'obj') return null;
  const body = bodyBefore(tree, head, search);
  // "The rebels accused Chad. Its army ...": where the subject can have none, the state told last.
  return body === null && search.isOfState === true
    ? countryBefore(tree, head, { ...search, wanted: 'country' })
    : body;
}

/** The subjects told, where one is itself a pronoun of the same kind, whom that means. */
function firstMeant(
  tree: Tree,
  tokens: readonly number[],
  { before, ...search }: Search & { readonly before: number },
): ReadActor | null {
  for (const token of tokens) {
    const found =
      token < before && isSamePronoun(tree, token, search)
        ? findAntecedent(tree, token, search)
        : firstFitting(tree, [token], search);
    if (found) return found;
  }
  return null;
}

const isSamePronoun = (tree: Tree, token: number, { wanted, gender }: Search): boolean =>
  uposOf(tree, token) === 'PRON' &&
  PRONOUNS.get(wordOf(tree, token)) === wanted &&
  GENDERS.get(wordOf(tree, token)) === gender;

/** Further back than other pronouns reach, "she" is the last whose given name says so. */
function lastOfGender(tree: Tree, from: number, search: Search): ReadActor | null {
  const sure: Search = {
    ...search,
    actorAt: (token) => {
      const read = search.actorAt(token);
      return read && genderOfName(read.actor.name) === search.gender ? read : null;
    },
  };
  for (let index = from; index >= Math.max(0, from - GENDER_BACK); index--) {
    const found = bestIn(tree, index, { ...sure, before: tree.document.length, not: -1 });
    if (found) return found;
  }
  return null;
}

/** "He warned that Putin knew. He fled": what a story goes on to tell of "he" is of the one it has told of. */
function samePronoun(tree: Tree, index: number, gender: Gender | undefined): number {
  const sentence = tree.document.sentences[index];
  if (!sentence || gender === undefined) return -1;
  const [main = -1] = mainSubject(tree, sentence);
  return main >= 0 && GENDERS.get(wordOf(tree, main)) === gender ? main : -1;
}

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
  return firstFitting(tree, mainSubject(tree, before), search);
}

/** "As part of the alliance, it …": nobody else is the subject of anything before. */
function isFirstSubject(tree: Tree, head: number, first: number): boolean {
  if (relationOf(tree, head) !== 'nsubj') return false;
  for (let token = first; token < head; token++)
    if (relationOf(tree, token).startsWith('nsubj')) return false;
  return true;
}
