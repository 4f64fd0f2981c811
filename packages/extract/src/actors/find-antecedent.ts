/**
 * The actor before a pronoun or bare description that it takes up. The subject of the clause that its own clause hangs
 * on comes first: "demanded that the militia leave areas it holds" is about the militia.
 */

import { childWith, relationOf, type Tree, uposOf, wordOf } from '../syntax/tree.ts';
import { answeredAbove } from './answered-above.ts';
import { couldFit, fitsReference, type Wanted } from './fits-reference.ts';
import type { Gender } from './given-name.ts';
import type { ReadActor } from './read-actors.ts';
import { GENDERS } from './reference-words.ts';
import { mainSubject, ownSubject, subjectsAbove } from './subjects-above.ts';

const SENTENCES_BACK = 2;
/** A story names few blocs, and goes on calling one so. */
const BLOC_BACK = 5;
/** Words that may stand before a pronoun that opens its sentence: "But it", "On Monday its". */
const OPENING_WORDS = 3;

export interface Search extends Wanted {
  readonly actorAt: (head: number) => ReadActor | null;
}

/** "It" is too often no one, goes no further than the subject before it, and as an object means what was told, not who. */
export function findAntecedent(tree: Tree, head: number, search: Search): ReadActor | null {
  if (search.wanted === 'country') return lastCountry(tree, head, search);
  const isObject =
    relationOf(tree, head) === 'obj' ||
    ((search.wanted === 'group' || search.wanted === 'bloc') &&
      !relationOf(tree, head).startsWith('nsubj'));
  const back = search.wanted === 'bloc' ? BLOC_BACK : SENTENCES_BACK;
  const not = isObject ? ownSubject(tree, head) : -1;
  const subjects = [...answeredAbove(tree, head), ...subjectsAbove(tree, head)].filter(
    (subject) => subject !== not,
  );
  const above = firstFitting(tree, subjects, search);
  if (above) return above;
  if (search.wanted === 'body')
    return relationOf(tree, head) === 'obj' ? null : bodyBefore(tree, head, search);
  const sentence = tree.sentenceOf[head] as number;
  for (let index = sentence; index >= Math.max(0, sentence - back); index--) {
    const same = index < sentence ? samePronoun(tree, index, search.gender) : -1;
    if (same >= 0) return findAntecedent(tree, same, search);
    const found = bestIn(tree, index, { ...search, before: head, not });
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

/** "The country" is the one last named, but not the subject of its own clause: "Germany has troops in the country". */
function lastCountry(tree: Tree, head: number, search: Search): ReadActor | null {
  return toldOn(tree, head, search) ?? countryBefore(tree, head, search);
}

/** "Chad fired a rocket, though Mali denied it. The country also ...": who opens a sentence goes on being told of. */
function toldOn(tree: Tree, head: number, search: Search): ReadActor | null {
  const sentence = tree.sentenceOf[head] as number;
  const own = tree.document.sentences[sentence];
  const before = tree.document.sentences[sentence - 1];
  const isOpening = own !== undefined && head - own.first < OPENING_WORDS;
  if (!isOpening || before === undefined || !relationOf(tree, head).startsWith('nsubj'))
    return null;
  return firstFitting(tree, mainSubject(tree, before), search);
}

function countryBefore(tree: Tree, head: number, search: Search): ReadActor | null {
  const own = ownSubject(tree, head);
  const earliest = tree.document.sentences[(tree.sentenceOf[head] as number) - 1]?.first ?? 0;
  for (let token = head - 1; token >= earliest; token--) {
    if (token === own || !couldStandFor(tree, token)) continue;
    const found = firstFitting(tree, [token], search);
    if (found) return found;
  }
  return null;
}

function firstFitting(tree: Tree, tokens: readonly number[], search: Search): ReadActor | null {
  for (const token of tokens) {
    if (!couldStandFor(tree, token) || !couldFit(tree, token, search.wanted)) continue;
    const candidate = search.actorAt(token);
    if (candidate && fitsReference(tree, token, candidate, search)) return candidate;
  }
  return null;
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

/** In one sentence: the first subject that fits, else the last noun that does. */
function bestIn(
  tree: Tree,
  index: number,
  search: Search & { readonly before: number; readonly not: number },
): ReadActor | null {
  const sentence = tree.document.sentences[index];
  if (!sentence) return null;
  let last: ReadActor | null = null;
  for (let token = sentence.first; token < Math.min(sentence.last, search.before); token++) {
    if (token === search.not || !couldStandFor(tree, token)) continue;
    if (!couldFit(tree, token, search.wanted)) continue;
    const candidate = search.actorAt(token);
    if (!candidate || !fitsReference(tree, token, candidate, search)) continue;
    if (relationOf(tree, token).startsWith('nsubj')) return candidate;
    last = candidate;
  }
  return last;
}

function couldStandFor(tree: Tree, token: number): boolean {
  const upos = uposOf(tree, token);
  if (upos !== 'NOUN' && upos !== 'PROPN') return false;
  return !PARTS.has(relationOf(tree, token));
}

/** What is only part of a phrase stands for no one. */
const PARTS = new Set(['compound', 'flat', 'nmod:desc', 'amod', 'nmod:unmarked', 'obl:unmarked']);
