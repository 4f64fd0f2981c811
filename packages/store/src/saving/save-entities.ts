/**
 * Actors and places arrive with every article, mostly the same ones. What is known and unchanged is only read; the
 * rest is written in key order, so that two articles naming the same new actors queue instead of deadlocking.
 */

import { createHash } from 'node:crypto';
import { inArray, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { ActorRecord, PlaceRecord } from '../article-record.ts';
import type { Database } from '../database.ts';
import { rowsOf } from '../rows-of.ts';
import {
  actor,
  actorAffiliation,
  actorAlias,
  actorClosure,
  place,
  placeClosure,
} from '../schema.ts';
import { searchForm } from '../search-form.ts';
import { getId, type Ids } from './ids.ts';

interface KnownEntity {
  readonly key: string;
  readonly id: string;
  readonly fingerprint: string;
  readonly ancestors: readonly string[];
}

export async function saveActors(tx: Database, records: readonly ActorRecord[]): Promise<Ids> {
  const known = await findKnown(tx, 'actor', records);
  const changed = changedRecords(records, known);
  const ids = mergeIds(known, await upsertActors(tx, changed));
  await replaceAliases(tx, changed, ids);
  await addAffiliations(tx, changed, ids);
  const closure = missingAncestors(records, known, ids);
  if (closure.length > 0) await tx.insert(actorClosure).values(closure).onConflictDoNothing();
  return ids;
}

export async function savePlaces(tx: Database, records: readonly PlaceRecord[]): Promise<Ids> {
  const known = await findKnown(tx, 'place', records);
  const ids = mergeIds(known, await upsertPlaces(tx, changedRecords(records, known)));
  const closure = missingAncestors(records, known, ids);
  if (closure.length > 0) await tx.insert(placeClosure).values(closure).onConflictDoNothing();
  return ids;
}

async function findKnown(
  tx: Database,
  kind: 'actor' | 'place',
  records: readonly { key: string }[],
): Promise<Map<string, KnownEntity>> {
  if (records.length === 0) return new Map();
  const table = sql.identifier(kind);
  const closure = sql.identifier(`${kind}_closure`);
  const rows = await rowsOf<KnownEntity>(
    tx,
    sql`select e.key, e.id, e.fingerprint,
      array(select c.ancestor_id::text from ${closure} c where c.descendant_id = e.id) as ancestors
      from ${table} e where e.key = any(${sql.param(records.map(({ key }) => key))}::text[])`,
  );
  return new Map(rows.map((row) => [row.key, row]));
}

function changedRecords<Record extends { key: string }>(
  records: readonly Record[],
  known: ReadonlyMap<string, KnownEntity>,
): Record[] {
  return records
    .filter((record) => known.get(record.key)?.fingerprint !== fingerprintOf(record))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Ancestors are left out: they differ from date to date, and are compared one by one. */
function fingerprintOf(record: object): string {
  return createHash('sha1')
    .update(JSON.stringify({ ...record, ancestors: undefined }))
    .digest('hex');
}

async function upsertActors(tx: Database, records: readonly ActorRecord[]): Promise<IdRow[]> {
  if (records.length === 0) return [];
  return tx
    .insert(actor)
    .values(records.map(actorRow))
    .onConflictDoUpdate({ target: actor.key, set: excluded(actor, actorColumns) })
    .returning({ key: actor.key, id: actor.id });
}

async function upsertPlaces(tx: Database, records: readonly PlaceRecord[]): Promise<IdRow[]> {
  if (records.length === 0) return [];
  return tx
    .insert(place)
    .values(records.map(placeRow))
    .onConflictDoUpdate({ target: place.key, set: excluded(place, placeColumns) })
    .returning({ key: place.key, id: place.id });
}

const actorColumns = [
  'name',
  'search',
  'kind',
  'country',
  'sectors',
  'code',
  'wikidata',
  'discovered',
  'fingerprint',
  'updatedAt',
] as const;

const placeColumns = [
  'geonamesId',
  'wikidata',
  'name',
  'search',
  'kind',
  'featureCode',
  'country',
  'lat',
  'lon',
  'population',
  'fingerprint',
  'updatedAt',
] as const;

function excluded<Name extends string>(
  table: Readonly<Record<Name, { name: string }>>,
  names: readonly Name[],
) {
  return Object.fromEntries(
    names.map((name) => [name, sql`excluded.${sql.identifier(table[name].name)}`]),
  );
}

function actorRow(record: ActorRecord): typeof actor.$inferInsert {
  return {
    id: uuidv7(),
    key: record.key,
    name: record.name,
    search: searchForm(record.name),
    kind: record.kind,
    country: record.country,
    sectors: [...record.sectors],
    code: record.code ?? null,
    wikidata: record.wikidata ?? null,
    discovered: record.discovered ?? false,
    fingerprint: fingerprintOf(record),
  };
}

function placeRow(record: PlaceRecord): typeof place.$inferInsert {
  return {
    id: uuidv7(),
    key: record.key,
    geonamesId: record.geonamesId,
    wikidata: record.wikidata ?? null,
    name: record.name,
    search: searchForm(record.name),
    kind: record.kind,
    featureCode: record.featureCode ?? null,
    country: record.country,
    lat: record.lat,
    lon: record.lon,
    population: record.population ?? null,
    fingerprint: fingerprintOf(record),
  };
}

async function replaceAliases(
  tx: Database,
  changed: readonly ActorRecord[],
  ids: Ids,
): Promise<void> {
  if (changed.length === 0) return;
  const owners = changed.map(({ key }) => getId(ids, 'actor', key));
  await tx.delete(actorAlias).where(inArray(actorAlias.actorId, owners));
  const rows = changed.flatMap(({ key, aliases = [] }) =>
    aliases.map((alias) => ({
      actorId: getId(ids, 'actor', key),
      text: alias.text,
      search: searchForm(alias.text),
      language: alias.language ?? null,
      from: alias.from ?? null,
      until: alias.to ?? null,
    })),
  );
  if (rows.length > 0) await tx.insert(actorAlias).values(rows).onConflictDoNothing();
}

/** Affiliations with actors that no article has named yet are left for the article that does. */
async function addAffiliations(
  tx: Database,
  changed: readonly ActorRecord[],
  ids: Ids,
): Promise<void> {
  const rows = changed.flatMap(({ key, affiliations = [] }) =>
    affiliations.flatMap(({ to, relation, from, until }) => {
      const toId = ids.get(to);
      if (toId === undefined) return [];
      return [
        {
          actorId: getId(ids, 'actor', key),
          toId,
          relation,
          from: from ?? '',
          until: until ?? null,
        },
      ];
    }),
  );
  if (rows.length > 0) await tx.insert(actorAffiliation).values(rows).onConflictDoNothing();
}

interface ClosureRow {
  ancestorId: string;
  descendantId: string;
  depth: number;
}

function missingAncestors(
  records: readonly { key: string; ancestors: readonly string[] }[],
  known: ReadonlyMap<string, KnownEntity>,
  ids: Ids,
): ClosureRow[] {
  return records
    .flatMap(({ key, ancestors }) => {
      const present = new Set(known.get(key)?.ancestors);
      const descendantId = getId(ids, 'entity', key);
      return [key, ...ancestors].map((ancestor, depth) => ({
        ancestorId: getId(ids, 'entity', ancestor),
        descendantId,
        depth,
        present,
      }));
    })
    .filter(({ ancestorId, present }) => !present.has(ancestorId))
    .map(({ ancestorId, descendantId, depth }) => ({ ancestorId, descendantId, depth }))
    .sort((a, b) => (a.descendantId + a.ancestorId < b.descendantId + b.ancestorId ? -1 : 1));
}

interface IdRow {
  key: string;
  id: string;
}

function mergeIds(known: ReadonlyMap<string, KnownEntity>, saved: readonly IdRow[]): Ids {
  return new Map([
    ...[...known.values()].map(({ key, id }) => [key, id] as const),
    ...saved.map(({ key, id }) => [key, id] as const),
  ]);
}
