/**
 * Actors and places arrive with every article, mostly the same ones. What is known and unchanged is only read; the
 * rest is written in key order, so that two articles naming the same new actors queue instead of deadlocking.
 */

import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { rowsOf } from '../rows-of.ts';
import { getId, type Ids } from './ids.ts';

export interface KnownEntity {
  readonly key: string;
  readonly id: string;
  readonly fingerprint: string;
  readonly referred: boolean;
  readonly ancestors: readonly string[];
}

export async function findKnown(
  tx: Database,
  kind: 'actor' | 'place',
  records: readonly { key: string }[],
): Promise<Map<string, KnownEntity>> {
  if (records.length === 0) return new Map();
  const table = sql.identifier(kind);
  const closure = sql.identifier(`${kind}_closure`);
  const rows = await rowsOf<KnownEntity>(
    tx,
    sql`select e.key, e.id, e.fingerprint, e.referred,
      array(select c.ancestor_id::text from ${closure} c where c.descendant_id = e.id) as ancestors
      from ${table} e where e.key = any(${sql.param(records.map(({ key }) => key))}::text[])`,
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/** New, told differently, or told by an article for the first time; each once, in key order. */
export function changedRecords<Record extends { key: string }>(
  records: readonly Record[],
  known: ReadonlyMap<string, KnownEntity>,
): Record[] {
  const once = new Map(records.map((record) => [record.key, record]));
  return [...once.values()]
    .filter((record) => {
      const former = known.get(record.key);
      return former?.referred !== true || former.fingerprint !== fingerprintOf(record);
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Ancestors and affiliations are left out: which of them an article lists differs from date to date, and they are compared one by one. */
export function fingerprintOf(record: object): string {
  return createHash('sha1')
    .update(JSON.stringify({ ...record, ancestors: undefined, affiliations: undefined }))
    .digest('hex');
}

interface ClosureRow {
  ancestorId: string;
  descendantId: string;
  depth: number;
}

export function missingAncestors(
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

export interface IdRow {
  key: string;
  id: string;
}

export function mergeIds(known: ReadonlyMap<string, KnownEntity>, saved: readonly IdRow[]): Ids {
  return new Map([
    ...[...known.values()].map(({ key, id }) => [key, id] as const),
    ...saved.map(({ key, id }) => [key, id] as const),
  ]);
}

/** What an upsert writes over: the columns named, with the values it was given. */
export function excluded<Name extends string>(
  table: Readonly<Record<Name, { name: string }>>,
  names: readonly Name[],
) {
  return Object.fromEntries(
    names.map((name) => [name, sql`excluded.${sql.identifier(table[name].name)}`]),
  );
}
