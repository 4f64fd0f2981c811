/** Words that are two: "don't", "Turkey's", "cannot". */

import type { Spans } from './spans.ts';

const NEGATION = /n['’]t$/i;
const CLITIC = /['’](?:s|re|ve|ll|d|m)$/i;
/** Words that are two, by the length of the first: slang, and contractions without their apostrophe. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['thats', 4],
  ['whats', 4],
  ['im', 1],
  ['ive', 1],
  ...'do does did is was are were have has had could would should ca'
    .split(' ')
    .map((verb): [string, number] => [`${verb}nt`, verb.length]),
]);
const LONGEST_FUSED = 8;

export function splitClitics(text: string, start: number, end: number, out: Spans): void {
  const at = end - cliticLength(text, start, end);
  if (at < end) splitClitics(text, start, at, out);
  out.add(at < end ? at : start, end);
}

/** Length of the last part when a word is two tokens: do|n't, Turkey|'s, can|not. */
function cliticLength(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 2) return 0;
  const word = length <= LONGEST_FUSED ? text.slice(start, end) : '';
  // IM and ISNT in capitals are abbreviations of something else.
  const fused = /\p{Ll}$/u.test(word) ? FUSED.get(word.toLowerCase()) : undefined;
  if (fused !== undefined) return length - fused;
  if (length < 3) return 0;
  const tail = text.slice(Math.max(start + 1, end - 3), end);
  return NEGATION.exec(tail)?.[0].length ?? CLITIC.exec(tail)?.[0].length ?? 0;
}
