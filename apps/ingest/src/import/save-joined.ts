/** Saves a portion of joined actors: for the pack, and in the tables of all actors where they changed. */
import { type Actor, joinActor, type Knowledge } from '@dateline/knowledge';
import {
  type ActorRecord,
  type ImportSource,
  type OpenDatabase,
  saveImportedActors,
  saveJoinedItems,
} from '@dateline/store';

export interface Joined {
  /** Of the item. */
  readonly key: string;
  readonly actor: Actor;
}

export async function saveJoined(
  { db }: Pick<OpenDatabase, 'db'>,
  {
    source,
    joined,
    book,
  }: { source: ImportSource; joined: readonly Joined[]; book: Knowledge['actors'] },
): Promise<number> {
  return db.transaction(async (tx) => {
    const changed = await saveJoinedItems(
      tx,
      source,
      joined.map(({ key, actor }) => ({ key, actorKey: actor.id, actor })),
    );
    const actors = joined
      .filter(({ key }) => changed.has(key))
      .map(({ actor }) => recordOf(joinedWithBook(actor, book)));
    await saveImportedActors(tx, { actors, others: othersOf(actors, book) });
    return changed.size;
  });
}

/** A row shows the actor as readers will know it: the book's facts with what the import adds. */
function joinedWithBook(actor: Actor, book: Knowledge['actors']): Actor {
  const known = book.find(actor.id);
  return known === undefined ? actor : joinActor(known, actor);
}

function othersOf(actors: readonly ActorRecord[], book: Knowledge['actors']): ActorRecord[] {
  const targets = new Set(
    actors.flatMap(({ affiliations = [] }) => affiliations.map(({ to }) => to)),
  );
  return [...targets].sort().flatMap((key) => {
    const known = book.find(key);
    return known === undefined ? [] : [recordOf(known)];
  });
}

function recordOf({ id, aliases, affiliations, ...facts }: Actor): ActorRecord {
  return {
    key: id,
    name: facts.name,
    kind: facts.kind,
    country: facts.country,
    sectors: facts.sectors,
    code: facts.code,
    wikidata: facts.wikidata,
    aliases: aliases.filter(({ text }) => text !== facts.name),
    affiliations: affiliations.map(({ to, relation, office, from, to_ }) => ({
      to,
      relation,
      ...(office === undefined ? {} : { office }),
      ...(from === undefined ? {} : { from }),
      ...(to_ === undefined ? {} : { until: to_ }),
    })),
    ancestors: [],
  };
}
