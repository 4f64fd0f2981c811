/**
 * Coding is some thousand small functions, most of them called a few times a sentence. After 3,000 calls V8 compiles a function
 * with its best compiler, on other threads, and again whenever what it was compiled for changes: over the first ten thousand
 * sentences that took a third to half of all CPU. One tier below, functions run nearly as fast and cost little to compile.
 */

import { setFlagsFromString } from 'node:v8';

/** After ten times as many calls, what is left are the few that are worth it, and what they work on has settled. */
const CALLS = 30_000;

export const LATE = `--invocation-count-for-turbofan=${CALLS}`;

/** For programs that code many texts: it holds for the whole process. */
export function compileLate(): void {
  setFlagsFromString(LATE);
}
