/** The actors that are known by name, and what they belong to on a given day. */
import { KnowledgeFault } from '../knowledge-fault.ts';
import { letterMask } from '../names/letter-mask.ts';
import { type NearName, nearestNames } from '../names/nearest-names.ts';
import { normaliseName } from '../names/normalise-name.ts';
import type { Actor } from './actor.ts';
import { type Ancestry, createAncestry } from './ancestry.ts';

export interface ActorSuggestion {
  readonly actor: Actor;
  readonly score: number;
}

export interface ActorBook extends Ancestry {
  readonly size: number;
  get(id: string): Actor;
  find(id: string): Actor | undefined;
  /** Every actor that bears this name, whatever its case and accents. */
  findByName(name: string): Actor[];
  /** Actors whose names are spelled nearly like this. */
  suggest(name: string, limit: number): ActorSuggestion[];
  /** The actor with this item of Wikidata. */
  findByWikidata(qid: string): Actor | undefined;
  /** Those of the book. Imported ones are too many to walk through. */
  all(): Iterable<Actor>;
}

export function createActorBook(actors: readonly Actor[]): ActorBook {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const byName = onceMade(() => indexNames(actors));
  const byWikidata = onceMade(
    () => new Map(actors.flatMap((actor) => (actor.wikidata ? [[actor.wikidata, actor]] : []))),
  );
  const suggest = createSuggester(byName);
  return {
    size: actors.length,
    find: (id) => byId.get(id),
    get: (id) => byId.get(id) ?? failUnknown(id, suggest(id, 3)),
    findByName: (name) => [...(byName().get(normaliseName(name)) ?? [])],
    suggest,
    findByWikidata: (qid) => byWikidata().get(qid),
    ...createAncestry((id) => byId.get(id)),
    all: () => actors,
  };
}

function indexNames(actors: readonly Actor[]): ReadonlyMap<string, readonly Actor[]> {
  const index = new Map<string, Actor[]>();
  for (const actor of actors) {
    for (const key of new Set(
      [actor.name, ...actor.aliases.map((alias) => alias.text)].map(normaliseName),
    )) {
      const bearers = index.get(key);
      if (bearers === undefined) index.set(key, [actor]);
      else bearers.push(actor);
    }
  }
  return index;
}

type Suggester = ActorBook['suggest'];

/** Resolving phrases has an index of its own; the book's is made when someone asks the book. */
function onceMade<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function createSuggester(byName: () => ReadonlyMap<string, readonly Actor[]>): Suggester {
  const list = onceMade(() => ({
    keys: [...byName().keys()],
    masks: [...byName().keys()].map(letterMask),
  }));
  return (name, limit) => {
    const { keys, masks } = list();
    const names = {
      size: keys.length,
      maskAt: (i: number) => masks[i] ?? 0,
      nameAt: (i: number) => keys[i] ?? '',
    };
    const near = nearestNames(normaliseName(name), names, limit * 2);
    return distinctActors(near, (index) => byName().get(keys[index] ?? '') ?? []).slice(0, limit);
  };
}

function distinctActors(
  near: readonly NearName[],
  bearersAt: (index: number) => readonly Actor[],
): ActorSuggestion[] {
  const best = new Map<string, ActorSuggestion>();
  for (const { index, score } of near)
    for (const actor of bearersAt(index))
      if (!best.has(actor.id)) best.set(actor.id, { actor, score });
  return [...best.values()];
}

function failUnknown(id: string, near: readonly ActorSuggestion[]): never {
  const offer = near.map(({ actor }) => `${actor.name} (${actor.id})`).join(', ');
  throw new KnowledgeFault(
    'UNKNOWN_NAME',
    `No actor has the id "${id}".${offer === '' ? '' : ` Did you mean ${offer}?`} Ids look like RUS, RUS.MIL or IGO.un.`,
  );
}
