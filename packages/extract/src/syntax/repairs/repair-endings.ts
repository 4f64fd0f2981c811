/** Repairs around nouns that ask for "to". */

import { wordSet } from '@dateline/language';
import { NOUN, REL } from './labels.ts';
import { type OpenSentence, verbOf, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

/** Verbs that make an ending of one. */
const ENDING = wordSet('put bring call');

const ENDINGS = wordSet('end halt stop');

/**
 * "called for an end to sanctions/obl": what is to end hangs on the end, not on the call for it. But "put an end to sanctions" is
 * one verb, in which the end would be told twice.
 */
export function joinEnding(sentence: OpenSentence, token: number): void {
  const { heads, deprels, upos, last } = sentence;
  const to = token + 1;
  if (upos[token] !== NOUN || !ENDINGS.has(wordOf(sentence, token)) || to >= last) return;
  if (wordOf(sentence, to) !== 'to' || deprels[to] !== REL.case) return;
  const ended = heads[to] as number;
  if (heads[ended] !== heads[token] || deprels[ended] !== REL.obl) return;
  if (deprels[token] === REL.obj && ENDING.has(verbOf(sentence, heads[token] as number) ?? ''))
    return;
  hang(sentence, ended, token, REL.nmod);
}
