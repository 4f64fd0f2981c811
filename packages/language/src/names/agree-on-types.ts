/**
 * One type for all mentions of a name in a document: every mention votes with its scores, full names
 * vote for last names, and spelled-out names for their initials.
 */

import type { Document, NameType } from '../document.ts';
import type { NameScores, Span } from './decode-spans.ts';

type Text = Pick<Document, 'text' | 'starts' | 'ends'>;
type Ballot = Record<NameType, number>;

const TYPES: readonly NameType[] = ['PER', 'ORG', 'LOC'];

/** The type of each span, in order. */
export function agreeOnTypes(
  document: Text,
  scores: NameScores,
  spans: readonly Span[],
): NameType[] {
  const ballots = countVotes(document, scores, spans);
  adviseLastNames(document, spans, ballots);
  adviseInitials(document, spans, ballots);
  return spans.map((span) => winnerOf(ballots.get(keyOf(document, span)) as Ballot));
}

const surfaceOf = ({ text, starts, ends }: Text, { first, last }: Span): string =>
  text.slice(starts[first], ends[last - 1]);
const keyOf = (document: Text, span: Span): string =>
  surfaceOf(document, span).replace(/\s+/g, ' ').toLowerCase();
const winnerOf = (ballot: Readonly<Ballot>): NameType =>
  TYPES.reduce((best, type) => (ballot[type] > ballot[best] ? type : best));

function countVotes(
  document: Text,
  scores: NameScores,
  spans: readonly Span[],
): Map<string, Ballot> {
  const cased = /\p{Ll}{3}/u.test(document.text);
  const ballots = new Map<string, Ballot>();
  for (const span of spans) {
    const key = keyOf(document, span);
    const ballot = ballots.get(key) ?? { PER: 0, ORG: 0, LOC: 0 };
    for (const type of TYPES) ballot[type] += typeScore(scores, span, type);
    if (cased) doubtAcronym(surfaceOf(document, span), ballot);
    ballots.set(key, ballot);
  }
  return ballots;
}

/** "KCNA" and "ISIL" are no persons, unless everything is in capitals. */
const ACRONYM = /^\p{Lu}[\p{Lu}&.\d-]{1,9}$/u;
const PERSON_MALUS = 3;
/** Of three letters or more, hardly places either; the few that are, like "USA", are sure enough to bear it. */
const LONG_ACRONYM = /^\p{Lu}{3,}$/u;
const PLACE_MALUS = 2;

function doubtAcronym(surface: string, ballot: Ballot): void {
  if (ACRONYM.test(surface)) ballot.PER -= PERSON_MALUS;
  if (LONG_ACRONYM.test(surface)) ballot.LOC -= PLACE_MALUS;
}

/** One token that could never be of a type must not outvote all others. */
const FLOOR = -6;

function typeScore({ labels, scores }: NameScores, { first, last }: Span, type: NameType): number {
  const [begin, inside] = [labels.indexOf(`B-${type}`), labels.indexOf(`I-${type}`)];
  let sum = 0;
  for (let token = first; token < last; token++) {
    const row = token * labels.length;
    sum += Math.max(scores[row + begin] as number, scores[row + inside] as number, FLOOR);
  }
  return sum / (last - first);
}

function adviseLastNames(
  document: Text,
  spans: readonly Span[],
  ballots: Map<string, Ballot>,
): void {
  for (const span of spans) {
    if (span.last - span.first < 2 || span.last - span.first > 4) continue;
    const full = ballots.get(keyOf(document, span)) as Ballot;
    const short = ballots.get(keyOf(document, { first: span.last - 1, last: span.last }));
    if (short && winnerOf(full) === 'PER')
      short.PER += (full.PER - Math.max(full.ORG, full.LOC)) / 2;
  }
}

/** "Korean Central News Agency (KCNA)". */
function adviseInitials(
  document: Text,
  spans: readonly Span[],
  ballots: Map<string, Ballot>,
): void {
  for (const span of spans) {
    const initials =
      surfaceOf(document, span)
        .match(/(?<!\p{L})\p{Lu}/gu)
        ?.join('')
        .toLowerCase() ?? '';
    const short = initials.length > 2 ? ballots.get(initials) : undefined;
    const full = ballots.get(keyOf(document, span)) as Ballot;
    if (!short || short === full) continue;
    for (const type of TYPES) short[type] += full[type] / 2;
  }
}
