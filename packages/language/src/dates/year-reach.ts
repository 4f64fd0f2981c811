/**
 * How far a stated year leads a story on. "In 2011 he fled. In March he came back" was in 2011, too; but "until 2016" only bounds
 * what was before, "which fell in 2016" is told aside, and "the 2016 raid" says no more than which raid.
 */

import type { ParsedText } from '../document.ts';
import { deprelOf, pathToRoot, wordOf } from '../tree.ts';
import { wordSet } from '../word-set.ts';

/** Sentences, its own not counted; -1 where it leads nothing on. */
export function yearReach(document: ParsedText, year: number): number {
  if (isBound(document, year) || isAside(document, year)) return -1;
  return isAttribute(document, year) ? 0 : FOLLOWING;
}

/** "In March 2011 he fled. He was caught. In May …" */
const FOLLOWING = 2;

const BOUNDS = wordSet('until till since before by through');

function isBound(document: ParsedText, year: number): boolean {
  return [1, 2].some(
    (back) => year >= back && BOUNDS.has(wordOf(document, year - back).toLowerCase()),
  );
}

function isAside(document: ParsedText, year: number): boolean {
  return pathToRoot(document, year).some((at) => deprelOf(document, at) === 'acl:relcl');
}

/** "The 2016 raid"; but what was "in the 2016 season" was in that year. */
function isAttribute(document: ParsedText, year: number): boolean {
  const head = document.heads[year] as number;
  if (head <= year || !NAMING.has(deprelOf(document, year))) return false;
  return !STRETCHES.has(document.lemmas[head] as string);
}

const STRETCHES = wordSet('season year term spring summer autumn fall winter');

const NAMING = wordSet('compound nummod amod nmod:desc nmod:poss');
