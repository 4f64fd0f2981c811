/** Chooses among the places of one name, or of all the names of an article together. */
import type { PlaceKind } from './place.ts';
import type { PlaceQuery, Precision, ResolvedPlace } from './resolved-place.ts';
import { scoreMentions } from './score-mentions.ts';
import { type PlaceTools, type ScoredPlace, scorePlaces } from './score-place.ts';
import { supportOf, type Witness } from './witness.ts';

export const createPlaceResolver =
  (tools: PlaceTools) =>
  (query: PlaceQuery): ResolvedPlace | undefined =>
    answer(scorePlaces(tools, query));

/**
 * Reads the place names of one article together: a container written after one mention holds for the others
 * of that name, and names vote for each other by what they may mean.
 */
export const createPlacesResolver =
  (tools: PlaceTools) =>
  (queries: readonly PlaceQuery[]): (ResolvedPlace | undefined)[] => {
    const mentions = scoreMentions(tools, queries);
    const byName = new Map(mentions.map(({ name, scored }) => [name, scored]));
    const base = new Map(byName);
    const counts = countNames(mentions.map(({ name }) => name));
    for (let round = 0; round < voteRounds; round++) vote(byName, base, counts);
    const answers = new Map(
      [...new Set(mentions)].map((mention) => [
        mention,
        answer(withVotes(mention.scored, byName.get(mention.name) ?? [])),
      ]),
    );
    return mentions.map((mention) => answers.get(mention));
  };

const voteRounds = 2;
/** Of a name's candidates only the likeliest are worth hearing. */
const heardCandidates = 6;
const heardNames = 60;

const countNames = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** Scores are what each name says for itself plus what the others, as understood so far, say for it. */
function vote(
  byName: Map<string, readonly ScoredPlace[]>,
  base: ReadonlyMap<string, readonly ScoredPlace[]>,
  counts: ReadonlyMap<string, number>,
): void {
  const witnesses = [...byName]
    .slice(0, heardNames)
    .map(([name, scored]) => ({ name, count: counts.get(name) ?? 1, heard: witnessesOf(scored) }));
  for (const [name, scored] of base) {
    const others = witnesses.filter((other) => other.name !== name);
    const heard = others.flatMap((other) => other.heard);
    const shares = countryShares(others);
    byName.set(
      name,
      scored
        .map((candidate) => ({
          ...candidate,
          score:
            candidate.score +
            supportOf(candidate, heard) +
            countryVote *
              candidate.countryWeight *
              (shares.get(candidate.place.country ?? '') ?? 0),
        }))
        .sort((a, b) => b.score - a.score),
    );
  }
}

/** What a country weighs that all the other names are of. */
const countryVote = 3.5;

interface HeardName {
  readonly count: number;
  readonly heard: readonly Witness[];
}

/** Which part of what the other names say is of each country. */
function countryShares(others: readonly HeardName[]): ReadonlyMap<string, number> {
  const total = others.reduce((sum, { count }) => sum + count, 0);
  const shares = new Map<string, number>();
  for (const { count, heard } of others)
    for (const { place, weight } of heard)
      if (place.country !== null)
        shares.set(place.country, (shares.get(place.country) ?? 0) + (count * weight) / total);
  return shares;
}

/** Candidates as witnesses, weighted by how likely each is among its rivals. */
function witnessesOf(scored: readonly ScoredPlace[]): Witness[] {
  const heard = scored.slice(0, heardCandidates);
  const top = heard[0]?.score ?? 0;
  const total = heard.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
  return heard
    .map(({ place, score }) => ({ place, weight: Math.exp(score - top) / total }))
    .filter(({ weight }) => weight > 0.05);
}

/** A mention keeps what was written right after it and adds what the article says of its name. */
function withVotes(scored: readonly ScoredPlace[], voted: readonly ScoredPlace[]): ScoredPlace[] {
  const votes = new Map(voted.map(({ place, score }) => [place.id, score]));
  return scored
    .map((candidate) => ({
      ...candidate,
      score: candidate.score / 2 + (votes.get(candidate.place.id) ?? candidate.score) / 2,
    }))
    .sort((a, b) => b.score - a.score);
}

function answer(scored: readonly ScoredPlace[]): ResolvedPlace | undefined {
  const [best, second] = scored;
  if (best === undefined) return undefined;
  return {
    place: best.place,
    ancestors: best.ancestors,
    precision: precisions[best.place.kind],
    confidence: certainty(best.score - (second?.score ?? best.score - 4)),
    candidates: scored
      .slice(0, 10)
      .map(({ place, score }) => ({ id: place.id, score: Math.round(score * 100) / 100 })),
  };
}

const precisions: Readonly<Record<PlaceKind, Precision>> = {
  COUNTRY: 'COUNTRY',
  ADM1: 'ADM1',
  ADM2: 'ADM2',
  CITY: 'CITY',
  SITE: 'POINT',
  REGION: 'REGION',
  WATER: 'REGION',
};

const certainty = (margin: number): number => Math.round(100 / (1 + Math.exp(-1.2 * margin))) / 100;
