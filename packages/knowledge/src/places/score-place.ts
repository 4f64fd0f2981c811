/**
 * What speaks for each place of a name. A candidate starts with what is likely anywhere (`rivals.ts`) and gains by what the
 * article says: the container written after it, its countries, places nearby.
 */
import { containersIn } from './containers-in.ts';
import type { Gazetteer } from './gazetteer.ts';
import { kindsAfter, kindsBefore } from './kinds-beside.ts';
import type { Place, PlaceKind } from './place.ts';
import { parsePlacePhrase } from './place-phrase.ts';
import type { PlaceQuery } from './resolved-place.ts';
import type { Rival, RivalsOf } from './rivals.ts';
import { type Surroundings, surroundingScore, surroundingsOf } from './surroundings.ts';
import { supportOf } from './witness.ts';

export interface PlaceTools {
  readonly places: Gazetteer;
  readonly rivalsOf: RivalsOf;
}

export interface ScoredPlace {
  readonly place: Place;
  readonly ancestors: readonly Place[];
  /** What its country's being spoken of counts for it, from 0 to 1. */
  readonly countryWeight: number;
  readonly score: number;
}

/** What the words right before and after a name say of it. */
export interface Written {
  /** Ids of places that may be around it: ", Texas". */
  readonly containers: ReadonlySet<string>;
  /** What it is: "Idlib province", "the town of Idlib". */
  readonly kinds: readonly PlaceKind[] | undefined;
  /** It is called a town or village in what lies around it: "the village of Salem in Ohio". */
  readonly isSettlement: boolean;
}

export function readWritten(
  { places }: PlaceTools,
  { before = '', after = '' }: PlaceQuery,
): Written {
  const called = kindsBefore(before);
  return {
    containers: containersIn(after, places),
    kinds: kindsAfter(after) ?? called,
    isSettlement: called?.[0] === 'CITY' && /^ in\b/.test(after),
  };
}

/** Every place the name may mean, best first. `containers` are places said elsewhere to be around it. */
export function scorePlaces(
  tools: PlaceTools,
  query: PlaceQuery,
  written: Written = readWritten(tools, query),
  containers: ReadonlySet<string> = nowhere,
): ScoredPlace[] {
  const phrase = parsePlacePhrase(query.phrase);
  const own = written.containers;
  const kinds = phrase.kinds ?? written.kinds;
  const surroundings = surroundingsOf(tools, query);
  for (const [rank, name] of namesOf(phrase.names, kinds).entries()) {
    const rivals = tools.rivalsOf(name, rank === 0);
    if (isUnknown(rivals, written)) return [];
    const evidence = { query, own, containers, kinds, rivals, surroundings };
    if (rivals.length > 0)
      return rivals.map((rival) => scoreOf(rival, evidence)).sort((a, b) => b.score - a.score);
  }
  return [];
}

/** "the village of Salem in the West Bank": none of that name lies there, so it is not on the map. */
function isUnknown(rivals: readonly Rival[], { containers, isSettlement }: Written): boolean {
  if (!isSettlement || containers.size === 0) return false;
  return !rivals.some((rival) => isIn(rival, containers));
}

const nowhere: ReadonlySet<string> = new Set();

/** "Cooke and Love counties" are asked for as such first. */
const namesOf = (
  names: readonly string[],
  kinds: readonly PlaceKind[] | undefined,
): readonly string[] =>
  kinds?.[0] === 'ADM2' && names[0] !== undefined
    ? [`${names[0]} County`, `${names[0]} Parish`, ...names]
    : names;

interface Evidence {
  readonly query: PlaceQuery;
  /** Written right after this name. */
  readonly own: ReadonlySet<string>;
  /** Written after the same name elsewhere. */
  readonly containers: ReadonlySet<string>;
  readonly kinds: readonly PlaceKind[] | undefined;
  readonly rivals: readonly Rival[];
  readonly surroundings: Surroundings;
}

function scoreOf(rival: Rival, evidence: Evidence): ScoredPlace {
  const { place, ancestors, countryWeight } = rival;
  const { kinds, surroundings, query } = evidence;
  const score =
    priorOf(rival, kinds) +
    kindScore(place, kinds) +
    containerScore(rival, evidence) +
    surroundingScore(place, surroundings) +
    countryWeight * countryScore(place, query.countries ?? []) +
    homeScore(place, evidence) +
    supportOf(
      rival,
      (query.nearby ?? []).map((other) => ({ place: other, weight: 1 })),
    );
  return { place, ancestors, countryWeight, score };
}

function containerScore(rival: Rival, { own, containers }: Evidence): number {
  if (isIn(rival, own)) return 6;
  return isIn(rival, containers) ? 3 : 0;
}

const isIn = ({ ancestors }: Rival, containers: ReadonlySet<string>): boolean =>
  containers.size > 0 && ancestors.some((ancestor) => containers.has(ancestor.id));

/** "in Aleppo" is the town unless a word says otherwise. */
const priorOf = ({ prior, isShadowed }: Rival, kinds: readonly PlaceKind[] | undefined): number =>
  prior - (isShadowed && kinds === undefined ? 1.5 : 0);

function kindScore(place: Place, kinds: readonly PlaceKind[] | undefined): number {
  if (kinds === undefined) return 0;
  const rank = kinds.indexOf(place.kind);
  return rank < 0 ? -1 : 3 - rank * 0.3;
}

/** Local news names towns as its readers know them; provinces and countries it means as everyone does. */
function homeScore({ kind, country }: Place, { query: { home }, rivals }: Evidence): number {
  if (country !== home || (kind !== 'CITY' && kind !== 'ADM2')) return 0;
  return rivals.some(({ place }) => place.kind === 'ADM1' && place.country === home) ? 0 : 1.5;
}

/** Seas lie off the countries spoken of, as far as any town may tell that shares the name: "in the Pacific", in news of the United States. */
const isSea = ({ featureCode }: Place): boolean => featureCode === 'OCN' || featureCode === 'SEA';

function countryScore(place: Place, countries: readonly string[]): number {
  if (isSea(place)) return 2;
  const rank = place.country === null ? -1 : countries.indexOf(place.country);
  return rank < 0 ? 0 : Math.max(0.5, 2 - rank * 0.4);
}
