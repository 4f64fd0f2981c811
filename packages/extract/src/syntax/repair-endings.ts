/** Repairs around nouns that ask for "to". */

import { type Draft, NOUN, REL, wordOf } from './repair-draft.ts';

const ENDINGS = new Set(['end', 'halt', 'stop']);

/** "called for an end to sanctions/obl": what is to end hangs on the end, not on the call for it. */
export function joinEnding(draft: Draft, token: number, last: number): void {
  const { heads, deprels, upos } = draft;
  const to = token + 1;
  if (upos[token] !== NOUN || !ENDINGS.has(wordOf(draft, token)) || to >= last) return;
  if (wordOf(draft, to) !== 'to' || deprels[to] !== REL.case) return;
  const ended = heads[to] as number;
  if (heads[ended] !== heads[token] || deprels[ended] !== REL.obl) return;
  heads[ended] = token;
  deprels[ended] = REL.nmod;
}
