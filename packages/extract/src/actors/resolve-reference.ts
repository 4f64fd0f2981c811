/**
 * Who "he", "it", "they", "the group" are, inside one article and with care: the subject of the clause above, else the
 * nearest fitting actor before the word, subjects first, no further back than two sentences. Where nothing fits, nothing is claimed.
 */

import {
  childrenWith,
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';
import type { ReadActor } from './read-actors.ts';
import { mainSubject, subjectsAbove } from './subjects-above.ts';

type Reference = 'person' | 'body' | 'several' | 'country' | 'group';

const PRONOUNS: Readonly<Record<string, Reference>> = {
  he: 'person',
  him: 'person',
  his: 'person',
  she: 'person',
  her: 'person',
  it: 'body',
  its: 'body',
  they: 'several',
  them: 'several',
  their: 'several',
};

const DESCRIPTIONS: Readonly<Record<string, Reference>> = {
  group: 'group',
  movement: 'group',
  organisation: 'group',
  organization: 'group',
  militia: 'group',
  country: 'country',
  nation: 'country',
  kingdom: 'country',
  republic: 'country',
};

const SENTENCES_BACK = 2;
/** Words that may stand before a pronoun that opens its sentence: "But it", "On Monday its". */
const OPENING_WORDS = 3;

export function isPersonalPronoun(tree: Tree, head: number): boolean {
  return uposOf(tree, head) === 'PRON' && PRONOUNS[wordOf(tree, head)] !== undefined;
}

/** "the group", "the country": definite, with no modifier that would say which. */
export function isDescription(tree: Tree, head: number): boolean {
  if (DESCRIPTIONS[lemmaOf(tree, head)] === undefined || xposOf(tree, head) !== 'NN') return false;
  const children = childrenWith(tree, head);
  return (
    children.some((child) => wordOf(tree, child) === 'the') &&
    children.every((child) => ['det', 'case', 'punct'].includes(relationOf(tree, child)))
  );
}

export function resolveReference(
  tree: Tree,
  head: number,
  actorAt: (head: number) => ReadActor | null,
): ReadActor | null {
  const pronoun = isPersonalPronoun(tree, head);
  const wanted = pronoun ? PRONOUNS[wordOf(tree, head)] : DESCRIPTIONS[lemmaOf(tree, head)];
  if (!wanted) return null;
  const speaker = pronoun ? speakerAbove(tree, head) : -1;
  const spoken = speaker < 0 ? null : actorAt(speaker);
  // "Norway insists that it will keep them": the words that name it stand in the same sentence.
  if (spoken && wanted !== 'country' && wanted !== 'group')
    return { ...spoken, resolvedBy: 'pronoun' };
  const antecedent = findAntecedent(tree, head, { wanted, actorAt });
  if (!antecedent) return null;
  const start = tree.document.starts[pronoun ? head : firstOf(tree, head)] as number;
  const end = tree.document.ends[head] as number;
  const phrase = { head, first: head, last: head + 1, start, end };
  const text = tree.document.text.slice(start, end);
  return { phrase, text, actor: antecedent.actor, resolvedBy: pronoun ? 'pronoun' : 'description' };
}

/** The subject of the speech that a pronoun's clause completes, when the pronoun is the subject of that clause. */
function speakerAbove(tree: Tree, pronoun: number): number {
  if (!relationOf(tree, pronoun).startsWith('nsubj')) return -1;
  const clause = headOf(tree, pronoun);
  const speech = headOf(tree, clause);
  if (speech < 0 || relationOf(tree, clause) !== 'ccomp') return -1;
  const subject = childWith(tree, speech, 'nsubj');
  return subject >= 0 && uposOf(tree, subject) !== 'PRON' ? subject : -1;
}

function firstOf(tree: Tree, head: number): number {
  return Math.min(head, ...childrenWith(tree, head, 'det'));
}

interface Search {
  readonly wanted: Reference;
  readonly actorAt: (head: number) => ReadActor | null;
}

/**
 * The subject of the clause that a word's own clause hangs on comes first: "demanded that the militia leave areas it
 * holds" is about the militia. "It" is too often no one, and goes no further than the subject before it.
 */
function findAntecedent(tree: Tree, head: number, search: Search): ReadActor | null {
  const above = firstFitting(tree, subjectsAbove(tree, head), search);
  if (above) return above;
  if (search.wanted === 'body') return subjectBefore(tree, head, search);
  const sentence = tree.sentenceOf[head] as number;
  for (let index = sentence; index >= Math.max(0, sentence - SENTENCES_BACK); index--) {
    const found = bestIn(tree, index, { ...search, before: head });
    if (found) return found;
  }
  return null;
}

function firstFitting(
  tree: Tree,
  tokens: readonly number[],
  { wanted, actorAt }: Search,
): ReadActor | null {
  for (const token of tokens) {
    if (!couldStandFor(tree, token)) continue;
    const candidate = actorAt(token);
    if (candidate && fits(tree, token, candidate, wanted)) return candidate;
  }
  return null;
}

/** Where the word opens its sentence, the subject of the sentence before; "it is meant to help" is about a thing. */
function subjectBefore(tree: Tree, head: number, search: Search): ReadActor | null {
  if (relationOf(tree, head) === 'nsubj:pass') return null;
  const sentence = tree.sentenceOf[head] as number;
  const own = tree.document.sentences[sentence];
  const before = tree.document.sentences[sentence - 1];
  if (!own || !before || head - own.first > OPENING_WORDS) return null;
  return firstFitting(tree, mainSubject(tree, before), search);
}

/** In one sentence: the first subject that fits, else the last noun that does. */
function bestIn(
  tree: Tree,
  index: number,
  search: Search & { readonly before: number },
): ReadActor | null {
  const sentence = tree.document.sentences[index];
  if (!sentence) return null;
  let last: ReadActor | null = null;
  for (let token = sentence.first; token < Math.min(sentence.last, search.before); token++) {
    if (!couldStandFor(tree, token)) continue;
    const candidate = search.actorAt(token);
    if (!candidate || !fits(tree, token, candidate, search.wanted)) continue;
    if (relationOf(tree, token).startsWith('nsubj')) return candidate;
    last = candidate;
  }
  return last;
}

function couldStandFor(tree: Tree, token: number): boolean {
  const upos = uposOf(tree, token);
  if (upos !== 'NOUN' && upos !== 'PROPN') return false;
  const relation = relationOf(tree, token);
  return !['compound', 'flat', 'nmod:desc', 'amod', 'nmod:unmarked', 'obl:unmarked'].includes(
    relation,
  );
}

function fits(tree: Tree, token: number, { actor }: ReadActor, wanted: Reference): boolean {
  const plural = xposOf(tree, token).endsWith('S');
  const person = actor.kind === 'PERSON';
  switch (wanted) {
    case 'person':
      return person || (!plural && actor.kind === 'UNKNOWN' && uposOf(tree, token) === 'PROPN');
    case 'body':
      return !person && !plural && actor.how !== 'discovered' && !actor.sectors.includes('CVL');
    case 'several':
      return (plural && !person) || childrenWith(tree, token, 'conj').length > 0;
    case 'country':
      return actor.kind === 'COUNTRY';
    case 'group':
      return (
        actor.kind === 'GROUP' || actor.sectors.includes('REB') || actor.sectors.includes('UAF')
      );
  }
}
