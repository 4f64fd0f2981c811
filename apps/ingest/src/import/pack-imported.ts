/**
 * Packs everything that was imported for the start of processes. The same rows give the same bytes, and the version is made of the
 * bytes: importing something again changes neither.
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
  findPackVersion,
  type ImportedPlaceRow,
  type KnowledgePacks,
  type OpenDatabase,
  readImportedPlaces,
  readJoinedActors,
  savePacks,
} from '@dateline/store';

export interface Packed {
  readonly packs: KnowledgePacks;
  readonly changed: boolean;
  readonly places: number;
  readonly actors: number;
}

export async function packImported(
  store: OpenDatabase,
  knowledge: Pick<Knowledge, 'actors' | 'places' | 'countries'>,
): Promise<Packed> {
  const places = await packPlaces(store, knowledge);
  const actors = await packActors(store, knowledge.actors);
  const version = createHash('sha256')
    .update(places.bytes)
    .update(actors.bytes)
    .digest('hex')
    .slice(0, 8);
  const packs = { version, places: places.bytes, actors: actors.bytes };
  const changed = (await findPackVersion(store)) !== version;
  if (changed) await savePacks(store.db, packs);
  return { packs, changed, places: places.count, actors: actors.count };
}

interface Bytes {
  readonly bytes: Uint8Array;
  readonly count: number;
}

const none: Bytes = { bytes: new Uint8Array(), count: 0 };

async function packPlaces(
  store: OpenDatabase,
  { places, countries }: Pick<Knowledge, 'places' | 'countries'>,
): Promise<Bytes> {
  const divisions = await findDivisionKeys(store);
  const divisionOfGazetteer = createDivisionFinder(places);
  const divisionOf = (code: string) => divisions.get(code) ?? divisionOfGazetteer(code);
  const packer = new PlacePacker();
  let count = 0;
  for await (const row of readImportedPlaces(store)) {
    const state = row.country === null ? null : countries.get(row.country).place;
    const parent =
      row.parentKey ?? parentByCode(row, divisionOf) ?? (state === row.key ? null : state);
    packer.add(placeOf(row, parent, (parent && places.find(parent)) || undefined));
    count++;
  }
  return count === 0 ? none : { bytes: packer.finish(), count };
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
async function packActors(store: OpenDatabase, book: Knowledge['actors']): Promise<Bytes> {
  const packer = new ActorPacker();
  let count = 0;
  let pending: Actor | undefined;
  const add = (actor: Actor | undefined): void => {
    if (actor === undefined) return;
    packer.add(actor, book.find(actor.id) !== undefined);
    count++;
  };
  for await (const actor of readJoinedActors<Actor>(store)) {
    if (pending?.id === actor.id) pending = joinActor(pending, actor);
    else {
      add(pending);
      pending = actor;
    }
  }
  add(pending);
  return count === 0 ? none : { bytes: packer.finish(), count };
}
