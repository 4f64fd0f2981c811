/**
 * What a document is compared by: its words, cut to their stems, and its names. Names tell stories apart best:
 * two earthquakes share every common word and differ in where they were.
 */

/** Term to weight within one document; names are marked with `^`, numbers with `#`. */
export type TermWeights = ReadonlyMap<string, number>;

/** A story is told at its beginning; long background parts make unlike stories alike. */
const readWords = 400;
const leadWords = 60;

const stopWords = new Set(
  `a about above after again against all also am among an and another any are around as at back be became because been
before being between both but by call came can come could day did do does down during each even ever every few first for
from get go got had has have he her here him his how however i if in into is it its just last least less like made make
many may me might more most much must my near never new next no not now of off on once one only or other our out over own
part people per put said same saw say says see set several she should since so some still such take than that the their
them then there these they this those though three through time to told too took two under until up upon us use used was
way we week well went were what when where which while who whom whose why will with within without would year yes yet you
your mr mrs ms monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december according report reported reports news photo image video read share advertisement`.split(
    /\s+/,
  ),
);

export function documentTerms(document: {
  readonly title?: string;
  readonly text: string;
}): TermWeights {
  const counts = new Map<string, number>();
  addWords(counts, document.title ?? '', () => 3);
  addWords(counts, document.text, (at) => (at < leadWords ? 2 : 1));
  for (const [term, count] of counts)
    counts.set(term, Math.log2(1 + count) * (term.startsWith('^') ? 2 : 1));
  return counts;
}

function addWords(counts: Map<string, number>, text: string, weight: (at: number) => number): void {
  let at = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)) {
    if (++at > readWords) return;
    const lower = word.toLowerCase().replace(/['’]s$/, '');
    if (lower.length < 2 || stopWords.has(lower)) continue;
    add(counts, termOf(word, lower), weight(at));
  }
}

function termOf(word: string, lower: string): string {
  if (/^\p{N}/u.test(word)) return `#${lower}`;
  return /^\p{Lu}/u.test(word) ? `^${stem(lower)}` : stem(lower);
}

function add(counts: Map<string, number>, term: string, weight: number): void {
  counts.set(term, (counts.get(term) ?? 0) + weight);
}

/** Brings the forms of one word together; it need not be a word itself. */
function stem(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, '');
  return word.replace(/(ies|ied|y)$/, 'i').replace(/(ing|edly|ed|es|s|ly|e)$/, '');
}
