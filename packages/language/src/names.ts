/**
 * Names from the network's scores, judged over the whole document: a name is spelled out once and short
 * ever after, and it stays what it is.
 */

import type { Document, Name, NameType } from './document.ts';

type Parsed = Pick<Document, 'text' | 'starts' | 'ends' | 'sentences'>;

/** Log-probabilities per token, `labels.length` in a row. */
export interface NameScores {
  readonly labels: readonly string[];
  readonly scores: Float32Array;
}

export function findNames(document: Parsed, scores: NameScores): Name[] {
  const spans = document.sentences.flatMap((sentence) =>
    decodeSentence(scores, sentence.first, sentence.last),
  );
  const votes = countVotes(document, scores, spans);
  return spans.map(({ first, last }) => ({
    first,
    last,
    start: document.starts[first] as number,
    end: document.ends[last - 1] as number,
    type: electType(surfaceOf(document, first, last), votes),
  }));
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The best sequence in which I- only continues its own type (Viterbi). */
function decodeSentence({ labels, scores }: NameScores, first: number, last: number): Span[] {
  const width = labels.length;
  const from = labels.map((label, k) =>
    labels.flatMap((before, j) => (allows(before, label) || j === k ? [j] : [])),
  );
  const back: number[][] = [];
  let best = labels.map((label, k) =>
    label.startsWith('I') ? -1e9 : (scores[first * width + k] as number),
  );
  for (let token = first + 1; token < last; token++) {
    const previous = best;
    const links = from.map((sources) =>
      sources.reduce((a, b) => ((previous[b] as number) > (previous[a] as number) ? b : a)),
    );
    best = links.map(
      (link, k) => (previous[link] as number) + (scores[token * width + k] as number),
    );
    back.push(links);
  }
  let at = best.reduce((top, value, k) => (value > (best[top] as number) ? k : top), 0);
  const path = [at];
  for (let i = back.length - 1; i >= 0; i--) {
    at = (back[i] as number[])[at] as number;
    path.push(at);
  }
  return spansOf(
    path.reverse().map((k) => labels[k] as string),
    first,
  );
}

function allows(before: string, label: string): boolean {
  return !label.startsWith('I') || before.slice(2) === label.slice(2);
}

function spansOf(labels: readonly string[], offset: number): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < labels.length; ) {
    let last = i + 1;
    if (labels[i] === 'O') {
      i = last;
      continue;
    }
    while (last < labels.length && (labels[last] as string).startsWith('I')) last++;
    spans.push({ first: offset + i, last: offset + last });
    i = last;
  }
  return spans;
}

const TYPES: readonly NameType[] = ['PER', 'ORG', 'LOC'];
type Votes = ReadonlyMap<string, Readonly<Record<NameType, number>>>;

const surfaceOf = ({ text, starts, ends }: Parsed, first: number, last: number): string =>
  text
    .slice(starts[first], ends[last - 1])
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** What the mentions of a name add up to; a full name's votes also count for a person's last name. */
function countVotes(
  document: Parsed,
  { labels, scores }: NameScores,
  spans: readonly Span[],
): Votes {
  const votes = new Map<string, Record<NameType, number>>();
  for (const { first, last } of spans) {
    const surface = surfaceOf(document, first, last);
    const ballot = votes.get(surface) ?? { PER: 0, ORG: 0, LOC: 0 };
    for (const type of TYPES) ballot[type] += typeScore(labels, scores, first, last, type);
    if (isAcronym(document, first, last)) ballot.PER -= ACRONYM_MALUS;
    votes.set(surface, ballot);
  }
  return withLastNames(document, spans, votes);
}

/** "KCNA" and "ISIL" are no persons. */
const ACRONYM_MALUS = 3;
const isAcronym = ({ text, starts, ends }: Parsed, first: number, last: number): boolean =>
  last - first === 1 && /^\p{Lu}[\p{Lu}&.\d-]{1,6}$/u.test(text.slice(starts[first], ends[first]));

function typeScore(
  labels: readonly string[],
  scores: Float32Array,
  first: number,
  last: number,
  type: NameType,
): number {
  const [begin, inside] = [labels.indexOf(`B-${type}`), labels.indexOf(`I-${type}`)];
  let sum = 0;
  for (let token = first; token < last; token++) {
    const row = token * labels.length;
    sum += Math.max(scores[row + begin] as number, scores[row + inside] as number, FLOOR);
  }
  return sum / (last - first);
}

/** One token that could never be of a type must not outvote all others. */
const FLOOR = -6;

function withLastNames(
  document: Parsed,
  spans: readonly Span[],
  votes: Map<string, Record<NameType, number>>,
): Votes {
  for (const { first, last } of spans) {
    if (last - first < 2 || last - first > 4) continue;
    const full = votes.get(surfaceOf(document, first, last));
    const short = votes.get(surfaceOf(document, last - 1, last));
    if (!full || !short || electFrom(full) !== 'PER') continue;
    short.PER += (full.PER - Math.max(full.ORG, full.LOC)) / 2;
  }
  return votes;
}

const electType = (surface: string, votes: Votes): NameType =>
  electFrom(votes.get(surface) as Record<NameType, number>);
const electFrom = (ballot: Readonly<Record<NameType, number>>): NameType =>
  TYPES.reduce((best, type) => (ballot[type] > ballot[best] ? type : best));
