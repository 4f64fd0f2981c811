/**
 * The actor before a pronoun or bare description that it takes up. The subject of the clause that its own clause hangs
 * on comes first: "demanded that the militia leave areas it holds" is about the militia.
 */

import { wordSet } from '@dateline/language';
import {
  childrenWith,
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
} from '../../../syntax/tree.ts';
import type { Gender } from '../../names/given-name.ts';
import type { ReadActor } from '../../read-actors.ts';
import { lastCountry } from '../states/last-country.ts';
import { GENDERS, PRONOUNS } from '../words/reference-words.ts';
import { answeredAbove } from './answered-above.ts';
import { bestInSentence } from './best-in-sentence.ts';
import { bodyOutside } from './body-outside.ts';
import { cannotMean } from './cannot-mean.ts';
import { firstFitting, type Search } from './first-fitting.ts';
import { lastOfGender } from './last-of-gender.ts';
import { mainSubject, subjectsAbove, subjectsAside } from './subjects-above.ts';

const SENTENCES_BACK = 2;
/** A story names few blocs, and goes on calling one so. */
const BLOC_BACK = 5;

/** "It" is too often no one, goes no further than the subject before it, and as an object means what was told, not who. */
export function findAntecedent(tree: Tree, head: number, search: Search): ReadActor | null {
  if (search.wanted === 'country') return lastCountry(tree, head, search);
  const not = cannotMean(tree, head, search);
  const subjects = subjectsAround(tree, head).filter((subject) => subject !== not);
  const meant = firstMeant(tree, subjects, { ...search, before: head });
  if (meant) return meant;
  return search.wanted === 'body'
    ? (bodyOutside(tree, head, search) ?? bodyBehind(tree, head, search))
    : meantInSentences(tree, head, { ...search, not });
}

/** Whoever is answered comes first, then the subjects above, and those beside them. */
function subjectsAround(tree: Tree, head: number): readonly number[] {
  const answered = answeredAbove(tree, head);
  // "sank a boat after it fled": if the boat is no one, whoever sank it has not fled, either.
  const isAnswering = (subject: number): boolean =>
    answered.some((struck) => headOf(tree, struck) === headOf(tree, subject));
  const above = subjectsAbove(tree, head).filter((subject) => !isAnswering(subject));
  return [...answered, ...above, ...subjectsAside(tree, head)];
}

/** In its own sentence, or the nearest before it. */
function meantInSentences(
  tree: Tree,
  head: number,
  { not, ...search }: Search & { readonly not: number },
): ReadActor | null {
  const around = { ...search, before: head, not };
  const sentence = tree.sentenceOf[head] as number;
  const farthest = sentence - (search.wanted === 'bloc' ? BLOC_BACK : SENTENCES_BACK);
  const own = bestInSentence(tree, sentence, around) ?? unnamedAbove(tree, head, around);
  if (own) return own;
  for (let index = sentence - 1; index >= Math.max(0, farthest); index--) {
    const same = mainPronoun(tree, index, search.gender);
    if (same >= 0) return findAntecedent(tree, same, search);
    const found = bestInSentence(tree, index, around) ?? unnamedSubject(tree, index, search);
    if (found) return found;
  }
  return search.gender === undefined ? null : lastOfGender(tree, farthest - 1, search);
}

/** "A driver rammed a bus; he fled": someone without a name, ahead of names told in earlier sentences. */
function unnamedAbove(
  tree: Tree,
  head: number,
  { not, ...search }: Search & { readonly before: number; readonly not: number },
): ReadActor | null {
  if (search.wanted !== 'person' || relationOf(tree, head) === 'nmod:poss') return null;
  const unnamed = subjectsAbove(tree, head).filter(
    (subject) => subject !== not && isNewlyTold(tree, subject) && !isOfOthers(tree, subject),
  );
  return firstMeant(tree, unnamed, { ...search, isLoose: true });
}

/** "The activist" may be who was named before. */
const isNewlyTold = (tree: Tree, subject: number): boolean =>
  ATTACKERS.test(lemmaOf(tree, subject)) ||
  childrenWith(tree, subject, 'det').some((word) => /^an?$/.test(wordOf(tree, word)));

const ATTACKERS = /^(?:attacker|gunman|assailant|bomber|shooter|hijacker)$/;

/** "A reporter asked whether he would go", "a judge ruled that he must", "who an aide said had fled": they speak of someone else. */
const isOfOthers = (tree: Tree, subject: number): boolean =>
  ASKING.has(lemmaOf(tree, headOf(tree, subject))) ||
  relationOf(tree, headOf(tree, subject)) === 'acl:relcl';

const ASKING = wordSet('ask wonder rule order decide inquire question');

/** "If its forces attack, Chad will answer": where nothing before tells whose, the subject of the clause that this one leads to. */
function bodyBehind(tree: Tree, head: number, search: Search): ReadActor | null {
  if (relationOf(tree, head) !== 'nmod:poss') return null;
  for (let at = headOf(tree, head); at >= 0; at = headOf(tree, at)) {
    if (relationOf(tree, at) !== 'advcl' || headOf(tree, at) < at) continue;
    const subject = childWith(tree, headOf(tree, at), 'nsubj');
    return subject > at ? firstFitting(tree, [subject], search) : null;
  }
  return null;
}

/** The subjects told, where one is itself a pronoun of the same kind, whom that means. */
function firstMeant(
  tree: Tree,
  tokens: readonly number[],
  { before, ...search }: Search & { readonly before: number },
): ReadActor | null {
  for (const token of tokens) {
    const found =
      token < before && isSuchPronoun(tree, token, search)
        ? findAntecedent(tree, token, search)
        : firstFitting(tree, [token], search);
    if (found) return found;
  }
  return null;
}

const isSuchPronoun = (tree: Tree, token: number, { wanted, gender }: Search): boolean =>
  uposOf(tree, token) === 'PRON' &&
  PRONOUNS.get(wordOf(tree, token)) === wanted &&
  GENDERS.get(wordOf(tree, token)) === gender;

/** "He warned that Putin knew. He fled": what a story goes on to tell of "he" is of the one it has told of. */
function mainPronoun(tree: Tree, index: number, gender: Gender | undefined): number {
  const sentence = tree.document.sentences[index];
  if (!sentence || gender === undefined) return -1;
  const [main = -1] = mainSubject(tree, sentence);
  return main >= 0 && GENDERS.get(wordOf(tree, main)) === gender ? main : -1;
}

/** "A captain said … He warned": someone without a name whom the sentence before is about, ahead of names told earlier. */
function unnamedSubject(tree: Tree, index: number, search: Search): ReadActor | null {
  const sentence = tree.document.sentences[index];
  if (!sentence || search.wanted !== 'person') return null;
  const found = firstFitting(tree, mainSubject(tree, sentence), { ...search, isLoose: true });
  if (found === null || !/^an?$/.test(wordOf(tree, found.phrase.first))) return null;
  // "A former captain, he has …" is about him already.
  return GENDERS.has(wordOf(tree, found.phrase.head + 2)) ? null : found;
}
