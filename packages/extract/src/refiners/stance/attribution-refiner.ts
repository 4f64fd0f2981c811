/**
 * Who says so: the speaker of the clause that reports the deed, the source after "according to", or who is quoted. What stands
 * in quotation marks is someone's word, whether or not its sentence names the speaker.
 */

import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { nounPhraseOf } from '../../syntax/nouns/noun-phrase.ts';
import {
  childrenWith,
  childWith,
  headOf,
  isNominal,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';
import type { Draft, Reading, Source } from '../draft.ts';
import { isSpeech } from '../is-speech.ts';
import { isToldAsDone } from './is-told-as-done.ts';

const SPEECH = new Set(['say', 'deny', 'announce', 'accuse']);

export function refineAttribution(draft: Draft, reading: Reading): Draft {
  const { base } = draft.meaning;
  const quoted = isQuoted(base, reading);
  const head = speakerOf(base, reading);
  const speaker = head < 0 && quoted ? speakerNear(base, reading) : head;
  if (speaker < 0 && !quoted) return draft;
  const isWord = speaker < 0 || isOthersWord(draft, speaker);
  return {
    ...draft,
    source: speaker < 0 ? null : sourceAt(speaker, reading),
    factuality: factualityOf(draft, reading, isWord),
  };
}

function factualityOf(draft: Draft, reading: Reading, isWord: boolean): Draft['factuality'] {
  const { factuality } = draft;
  if (!isToldAsDone(draft)) return factuality;
  if (isPerformed(draft, reading)) return 'ASSERTED';
  return isWord ? 'REPORTED' : factuality;
}

function isQuoted(token: number, { tree, quotations }: Reading): boolean {
  const at = tree.document.starts[token] as number;
  return quotations.some(({ start, end }) => start < at && at < end);
}

/** "We condemn the raid": whoever says so does it by saying it. */
function isPerformed({ coding, meaning: { base } }: Draft, { tree, actors }: Reading): boolean {
  if (!isSpeech(coding.type) || !/^VBP?$/.test(xposOf(tree, base))) return false;
  const subject = childWith(tree, base, 'nsubj');
  return subject >= 0 && /^(i|we)$/.test(wordOf(tree, subject)) && actors.actorAt(subject) !== null;
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

function isOthersWord(draft: Draft, speaker: number): boolean {
  return !draft.actorHeads.includes(speaker);
}

function speakerOf(base: number, { tree, composition }: Reading): number {
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

function sourceAt(head: number, { tree, actors }: Reading): Source {
  const { start, end } = nounPhraseOf(tree, head);
  return { span: { start, end }, actor: actors.actorAt(head) };
}
