/** On whose word a deed is told: who speaks over its clause, the source after "according to", or who is quoted nearby. */

import { wordSet } from '@dateline/language';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import {
  childrenWith,
  childWith,
  headOf,
  isNominal,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
} from '../../syntax/tree.ts';
import type { Reading } from '../draft.ts';
import { isQuoted } from './is-quoted.ts';

/** The head of its phrase; -1 where none is told. */
export function findSpeaker(base: number, reading: Reading): number {
  const above = speakerOver(base, reading);
  return above < 0 && isQuoted(base, reading) ? speakerNear(base, reading) : above;
}

const SPEECH = wordSet('say deny announce accuse');

function speakerOver(base: number, { tree, composition }: Reading): number {
  for (let at = base; at >= 0; at = headOf(tree, at)) {
    const named = sourceNamedAt(tree, at);
    if (named >= 0) return named;
    const aside = childrenWith(tree, at, 'parataxis').find(
      (child) => SPEECH.has(composition.operatorNameAt(child) ?? '') && !hasOwnMatter(tree, child),
    );
    if (aside !== undefined) return subjectsOf(tree, aside)[0] ?? -1;
    const governor = headOf(tree, at);
    if (governor < 0) break;
    const relation = relationOf(tree, at);
    if (
      (relation === 'ccomp' || relation === 'parataxis') &&
      SPEECH.has(composition.operatorNameAt(governor) ?? '')
    )
      return subjectsOf(tree, governor)[0] ?? -1;
  }
  return -1;
}

/** "They shelled it; a witness said two died": that is all a witness said. Behind a comma goes on what is told. */
function hasOwnMatter(tree: Tree, speech: number): boolean {
  const matter = childWith(tree, speech, 'ccomp');
  for (let token = speech + 1; token <= matter; token++)
    if (wordOf(tree, token) === ',') return false;
  return matter > speech && uposOf(tree, matter) === 'VERB';
}

function sourceNamedAt(tree: Tree, predicate: number): number {
  const named = childrenWith(tree, predicate, 'obl', 'nmod').find((child) =>
    childrenWith(tree, child, 'case').some((marker) => wordOf(tree, marker) === 'according'),
  );
  return named !== undefined && isNominal(tree, named) ? named : -1;
}

/** Sentences of a quotation before and behind which its speaker may be named. */
const NEAR = [-1, 1, -2, 2];

/** A quotation of several sentences has its speaker named beside one of them. */
function speakerNear(base: number, reading: Reading): number {
  const { tree, text } = reading;
  const { sentences } = tree.document;
  const at = tree.sentenceOf[base] as number;
  for (const step of NEAR) {
    const sentence = sentences[at + step];
    const here = sentences[at];
    if (!sentence || !here) continue;
    const [from, to] = step < 0 ? [sentence.end, here.start] : [here.end, sentence.start];
    if (text.slice(from, to).includes('\n')) continue;
    const found = speakerIn(sentence, reading);
    if (found >= 0) return found;
  }
  return -1;
}

function speakerIn(
  { first, last }: { readonly first: number; readonly last: number },
  reading: Reading,
): number {
  const { tree, composition } = reading;
  for (let token = first; token < last; token++) {
    if (!SPEECH.has(composition.operatorNameAt(token) ?? '') || isQuoted(token, reading)) continue;
    const [subject] = subjectsOf(tree, token);
    if (subject !== undefined) return subject;
  }
  return -1;
}
