/** One leaf of imported actors, read straight out of its bytes: an actor becomes an object when it is asked for. */
import type { Actor } from '../actors/actor.ts';
import { spellingsOf } from '../actors/spellings-of.ts';
import { makeOnce } from '../memory/make-once.ts';
import { type NearName, nearestNames } from '../names/nearest-names.ts';
import { normaliseName } from '../names/normalise-name.ts';
import { readNameIndex } from './name-index.ts';
import { actorKeys } from './pack-actors.ts';
import type { Leaf } from './read-leaves.ts';

export interface ActorsLeaf {
  readonly size: number;
  find(id: string): Actor | undefined;
  /** New ones only, as below: those that the book has too are found there. */
  findByKey(normalisedName: string): Actor[];
  findByWikidata(qid: string): Actor | undefined;
  holdersOf(country: string, office: string): Actor[];
  /** Words of the longest name that starts with this word. */
  longestFrom(firstWord: string): number;
  suggest(name: string, limit: number): { readonly actor: Actor; readonly score: number }[];
  /** What is said of actors that the book has. */
  known(): Iterable<Actor>;
}

/** So many bear one name at most, as far as anybody cares. */
const mostBearers = 50;

/** Remembers so many actors at most. */
export function openActorsLeaf({ file, textAt }: Leaf, cacheLimit: number): ActorsLeaf {
  const index = readNameIndex(file);
  const masks = file.column('mask');
  const known = file.column('known');
  const actorAt = makeOnce((row: number) => JSON.parse(textAt(row)) as Actor, cacheLimit);
  const actorsOf = (key: string): Actor[] => index.valuesOf(key).slice(0, mostBearers).map(actorAt);
  return {
    size: masks.length,
    find: (id) => actorsOf(actorKeys.id(id)).find((actor) => actor.id === id),
    findByKey: (name) =>
      actorsOf(actorKeys.name(name)).filter((actor) => spellingsOf(actor).has(name)),
    findByWikidata: (qid) =>
      actorsOf(actorKeys.wikidata(qid)).find((actor) => actor.wikidata === qid),
    holdersOf: (country, office) =>
      actorsOf(actorKeys.office(country, office)).filter((actor) => actor.country === country),
    longestFrom: (word) => Math.max(0, ...index.valuesOf(actorKeys.firstWord(word))),
    suggest: (name, limit) =>
      nearestNames(
        normaliseName(name),
        {
          size: masks.length,
          maskAt: (row) => masks[row] ?? 0,
          nameAt: (row) => normaliseName(actorAt(row).name),
        },
        limit,
      ).map(({ index: row, score }: NearName) => ({ actor: actorAt(row), score })),
    *known() {
      for (let row = 0; row < known.length; row++) if (known[row] === 1) yield actorAt(row);
    },
  };
}
