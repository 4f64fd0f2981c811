/** Chooses among the places of one name, or of all the names of an article together. */
import type { PlaceKind } from './place.ts';
import type { PlaceQuery, Precision, ResolvedPlace } from './resolved-place.ts';
import { scoreMentions } from './score-mentions.ts';
import { type PlaceTools, type ScoredPlace, scorePlaces } from './score-place.ts';
import { weighNames } from './weigh-names.ts';

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
    const counts = countNames(mentions.map(({ name }) => name));
    const byName = weighNames(new Map(mentions.map(({ name, scored }) => [name, scored])), counts);
    const answers = new Map(
      [...new Set(mentions)].map((mention) => [
        mention,
        answer(withVotes(mention.scored, byName.get(mention.name) ?? [])),
      ]),
    );
    return mentions.map((mention) => answers.get(mention));
  };

const countNames = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

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
