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
import { findAntecedent } from './find-antecedent.ts';
import { canSpeakOfItself, type Reference } from './fits-reference.ts';
import type { Gender } from './given-name.ts';
import type { ReadActor } from './read-actors.ts';

const PRONOUNS: ReadonlyMap<string, Reference> = new Map([
  ['he', 'person'],
  ['him', 'person'],
  ['his', 'person'],
  ['she', 'person'],
  ['her', 'person'],
  ['it', 'body'],
  ['its', 'body'],
  ['they', 'several'],
  ['them', 'several'],
  ['their', 'several'],
]);

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

const DESCRIPTIONS: ReadonlyMap<string, Reference> = new Map([
  ['group', 'group'],
  ['movement', 'group'],
  ['organisation', 'group'],
  ['organization', 'group'],
  ['militia', 'group'],
  ['country', 'country'],
  ['nation', 'country'],
  ['kingdom', 'country'],
  ['republic', 'country'],
]);

export function isPersonalPronoun(tree: Tree, head: number): boolean {
  return (
    uposOf(tree, head) === 'PRON' && (PRONOUNS.has(wordOf(tree, head)) || isOfSpeaker(tree, head))
  );
}

function isOfSpeaker(tree: Tree, head: number): boolean {
  return uposOf(tree, head) === 'PRON' && SPEAKING.has(wordOf(tree, head));
}

const SAYING = new Set(
  'say tell add declare announce insist state warn write tweet note explain stress reply claim'.split(
    ' ',
  ),
);

/** "We will fight on, the general said": the subject of the nearest word of speech above, or beside a clause above. */
function speakerOf(
  tree: Tree,
  head: number,
  actorAt: (head: number) => ReadActor | null,
): ReadActor | null {
  for (let at = headOf(tree, head); at >= 0; at = headOf(tree, at))
    for (const speech of [headOf(tree, at), ...childrenWith(tree, at, 'parataxis')]) {
      if (speech < 0 || !SAYING.has(lemmaOf(tree, speech))) continue;
      if (speech === headOf(tree, at) && !/^(ccomp|parataxis)$/.test(relationOf(tree, at)))
        continue;
      const subject = childWith(tree, speech, 'nsubj');
      const speaker = subject < 0 ? null : actorAt(subject);
      if (speaker) return { ...speaker, resolvedBy: 'pronoun' };
    }
  return null;
}

/** "the group", "the country": definite, with no modifier that would say which. */
export function isDescription(tree: Tree, head: number): boolean {
  if (DESCRIPTIONS.get(lemmaOf(tree, head)) === undefined || xposOf(tree, head) !== 'NN')
    return false;
  const children = childrenWith(tree, head);
  return (
    children.some((child) => wordOf(tree, child) === 'the') &&
    children.every((child) => ['det', 'case', 'punct'].includes(relationOf(tree, child)))
  );
}

/** Words for whoever speaks. */
const SPEAKING = new Set(['i', 'me', 'my', 'we', 'us', 'our']);

export function resolveReference(
  tree: Tree,
  head: number,
  actorAt: (head: number) => ReadActor | null,
): ReadActor | null {
  if (isOfSpeaker(tree, head)) return speakerOf(tree, head, actorAt);
  const pronoun = isPersonalPronoun(tree, head);
  const wanted = pronoun ? PRONOUNS.get(wordOf(tree, head)) : DESCRIPTIONS.get(lemmaOf(tree, head));
  if (!wanted) return null;
  const speaker = pronoun ? speakerAbove(tree, head) : -1;
  const spoken = speaker < 0 ? null : actorAt(speaker);
  const gender = GENDERS.get(wordOf(tree, head));
  // "Norway insists that it will keep them": the words that name it stand in the same sentence.
  if (spoken && canSpeakOfItself(spoken.actor, { wanted, gender }))
    return { ...spoken, resolvedBy: 'pronoun' };
  const search = { wanted, gender, actorAt };
  const antecedent =
    findAntecedent(tree, head, { ...search, isLoose: false }) ??
    (wanted === 'person' ? findAntecedent(tree, head, { ...search, isLoose: true }) : null);
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
