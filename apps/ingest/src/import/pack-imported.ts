/**
 * Packs everything that was imported for the start of processes. The same rows give the same bytes, and the version is made of the
 * bytes: importing something again changes neither. A leaf is written when it is full, so that millions of places take no more
 * memory to pack than some hundred thousand.
 */
import { createHash } from 'node:crypto';
import {
  type Actor,
  ActorPacker,
  createDivisionFinder,
  type ImportedPlace,
  joinActor,
  type Knowledge,
  type PlaceKind,
  PlacePacker,
} from '@dateline/knowledge';
import {
  findDivisionKeys,
  type ImportedPlaceRow,
  type OpenDatabase,
  type Queryable,
  readImportedPlaces,
  readJoinedActors,
  replacePacks,
} from '@dateline/store';

export interface Packed {
  readonly version: string;
  readonly changed: boolean;
  readonly places: number;
  readonly actors: number;
  /** What each process that loads them takes in memory. */
  readonly bytes: number;
}

export async function packImported(
  store: OpenDatabase,
  knowledge: Pick<Knowledge, 'actors' | 'places' | 'countries'>,
): Promise<Packed> {
  let packed = { version: '', places: 0, actors: 0, bytes: 0 };
  const changed = await replacePacks(store, async (connection, write) => {
    const hash = createHash('sha256');
    let bytes = 0;
    const writeLeaf = (kind: 'places' | 'actors') => (leaf: Uint8Array) => {
      hash.update(leaf);
      bytes += leaf.length;
      return write(kind, leaf);
    };
    const places = await packPlaces(connection, knowledge, writeLeaf('places'));
    const actors = await packActors(connection, knowledge.actors, writeLeaf('actors'));
    packed = { version: hash.digest('hex').slice(0, 8), places, actors, bytes };
    return packed.version;
  });
  return { ...packed, changed };
}

type WriteLeaf = (leaf: Uint8Array) => Promise<void>;

/** How many there are. */
async function packPlaces(
  queryable: Queryable,
  { places, countries }: Pick<Knowledge, 'places' | 'countries'>,
  write: WriteLeaf,
): Promise<number> {
  const divisions = await findDivisionKeys(queryable);
  const divisionOfGazetteer = createDivisionFinder(places);
  const divisionOf = (code: string) => divisions.get(code) ?? divisionOfGazetteer(code);
  let packer = new PlacePacker();
  let count = 0;
  for await (const row of readImportedPlaces(queryable)) {
    const state = row.country === null ? null : countries.get(row.country).place;
    const parent =
      row.parentKey ?? parentByCode(row, divisionOf) ?? (state === row.key ? null : state);
    packer.add(placeOf(row, parent, (parent && places.find(parent)) || undefined));
    count++;
    if (!packer.isFull) continue;
    await write(packer.finish());
    packer = new PlacePacker();
  }
  if (!packer.isEmpty) await write(packer.finish());
  return count;
}

/** The district, else the province: of a division the one above it. */
function parentByCode(
  { adminCode, key }: ImportedPlaceRow,
  divisionOf: (code: string) => string | undefined,
): string | undefined {
  if (adminCode === null) return undefined;
  const [country, first, second] = adminCode.split('.');
  const codes = [...(second === undefined ? [] : [adminCode]), `${country}.${first}`];
  return codes.map(divisionOf).find((above) => above !== undefined && above !== key);
}

/** A division that only its list tells of lies where what is around it lies. */
function placeOf(
  row: ImportedPlaceRow,
  parent: string | null,
  around: { readonly lat: number; readonly lon: number } | undefined,
): ImportedPlace {
  return {
    id: row.key,
    geonamesId: row.geonamesId,
    name: row.name,
    kind: row.kind as PlaceKind,
    featureCode: row.featureCode,
    country: row.country,
    lat: row.lat ?? around?.lat ?? 0,
    lon: row.lon ?? around?.lon ?? 0,
    population: row.population ?? 0,
    parent,
    wikidata: row.wikidata,
    aliases: row.aliases,
  };
}

/** Sources that speak of one actor are put together, the user's own first. */
async function packActors(
  queryable: Queryable,
  book: Knowledge['actors'],
  write: WriteLeaf,
): Promise<number> {
  let packer = new ActorPacker();
  let count = 0;
  for await (const actor of joinedActors(queryable)) {
    packer.add(actor, book.find(actor.id) !== undefined);
    count++;
    if (!packer.isFull) continue;
    await write(packer.finish());
    packer = new ActorPacker();
  }
  if (!packer.isEmpty) await write(packer.finish());
  return count;
}

async function* joinedActors(queryable: Queryable): AsyncGenerator<Actor> {
  let pending: Actor | undefined;
  for await (const actor of readJoinedActors<Actor>(queryable)) {
    if (pending?.id === actor.id) pending = joinActor(pending, actor);
    else {
      if (pending !== undefined) yield pending;
      pending = actor;
    }
  }
  if (pending !== undefined) yield pending;
}
