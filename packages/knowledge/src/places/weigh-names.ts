/**
 * The place names of one article vote for each other: what each may mean is heard by the others, the likelier the louder, and
 * so is the country that most of them are of.
 */
import type { Place } from './place.ts';
import type { ScoredPlace } from './score-place.ts';
import { supportOf, type Witness } from './witness.ts';

/** Scores are what each name says for itself plus what the others, as understood so far, say for it. */
export function weighNames(
  base: ReadonlyMap<string, readonly ScoredPlace[]>,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly ScoredPlace[]> {
  // A name alone hears no one.
  if (base.size < 2) return base;
  let byName = base;
  for (let round = 0; round < voteRounds; round++) byName = vote(byName, base, counts);
  return byName;
}

const voteRounds = 2;
/** Of a name's candidates only the likeliest are worth hearing. */
const heardCandidates = 6;
const heardNames = 60;

function vote(
  understood: ReadonlyMap<string, readonly ScoredPlace[]>,
  base: ReadonlyMap<string, readonly ScoredPlace[]>,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly ScoredPlace[]> {
  const voters = votersIn(understood, counts);
  const all = voters.flatMap(({ places }) => places);
  const total = sumOf(voters);
  const byName = new Map<string, readonly ScoredPlace[]>();
  for (const [name, scored] of base) {
    const own = voters.find((voter) => voter.name === name);
    const shareOf = countryShares(all, own, total - (own?.count ?? 0));
    const voted = scored.map((candidate): ScoredPlace => {
      const { place, ancestors, countryWeight, score } = candidate;
      const support = supportOf(candidate, all, own);
      const ofCountry = countryVote * countryWeight * shareOf(place.country);
      return { place, ancestors, countryWeight, score: score + support + ofCountry };
    });
    byName.set(
      name,
      voted.sort((a, b) => b.score - a.score),
    );
  }
  return byName;
}

/** What a country weighs that all the other names are of. */
const countryVote = 3.5;

interface Voter {
  readonly name: string;
  /** How often the article has the name. */
  readonly count: number;
  readonly places: readonly HeardPlace[];
}

interface HeardPlace extends Witness {
  readonly voter: Voter;
}

function votersIn(
  understood: ReadonlyMap<string, readonly ScoredPlace[]>,
  counts: ReadonlyMap<string, number>,
): Voter[] {
  return [...understood].slice(0, heardNames).map(([name, scored]) => {
    const places: HeardPlace[] = [];
    const voter = { name, count: counts.get(name) ?? 1, places };
    for (const { place, weight } of witnessesOf(scored)) places.push({ place, weight, voter });
    return voter;
  });
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

const sumOf = (voters: readonly Voter[]): number =>
  voters.reduce((sum, { count }) => sum + count, 0);

/** Which part of what the other names say is of a country: asked for the few that a name's candidates are of. */
function countryShares(
  all: readonly HeardPlace[],
  own: Voter | undefined,
  total: number,
): (country: Place['country']) => number {
  const known = new Map<string, number>();
  return (country) => {
    if (country === null) return 0;
    let share = known.get(country);
    if (share === undefined) {
      share = 0;
      for (const { place, voter, weight } of all)
        if (voter !== own && place.country === country) share += (voter.count * weight) / total;
      known.set(country, share);
    }
    return share;
  };
}
