/**
 * Who says so: the speaker of the clause that reports the deed, the source after "according to", or who is quoted. What stands
 * in quotation marks is someone's word, whether or not its sentence names the speaker.
 */

import { nounPhraseOf } from '../../syntax/nouns/noun-phrase.ts';
import { childWith, wordOf, xposOf } from '../../syntax/tree.ts';
import type { Draft, Reading, Source } from '../draft.ts';
import { isSpeech } from '../is-speech.ts';
import { findSpeaker } from './find-speaker.ts';
import { isQuoted } from './is-quoted.ts';
import { isToldAsDone } from './is-told-as-done.ts';

export function refineAttribution(draft: Draft, reading: Reading): Draft {
  const { base } = draft.meaning;
  const quoted = isQuoted(base, reading);
  const speaker = findSpeaker(base, reading);
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

/** "We condemn the raid": whoever says so does it by saying it. */
function isPerformed({ coding, meaning: { base } }: Draft, { tree, actors }: Reading): boolean {
  if (!isSpeech(coding.type) || !/^VBP?$/.test(xposOf(tree, base))) return false;
  const subject = childWith(tree, base, 'nsubj');
  return subject >= 0 && /^(i|we)$/.test(wordOf(tree, subject)) && actors.actorAt(subject) !== null;
}

function isOthersWord(draft: Draft, speaker: number): boolean {
  return !draft.actorHeads.includes(speaker);
}

function sourceAt(head: number, { tree, actors }: Reading): Source {
  const { start, end } = nounPhraseOf(tree, head);
  return { span: { start, end }, actor: actors.actorAt(head) };
}
