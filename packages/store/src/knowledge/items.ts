/**
 * What Wikidata and users' own lists say of actors. It is kept as the source says it until all of it is read, and then joined:
 * posts, countries and parents may be described further down in the file than those who have them.
 */

import { sql } from 'drizzle-orm';
import type { Database, Queryable } from '../database.ts';
import { send } from '../reading/send.ts';
import { rowsOf } from '../rows-of.ts';
import { storable } from '../saving/storable-text.ts';
import type { ImportSource } from '../vocabulary.ts';

export interface ItemRecord {
  readonly key: string;
  readonly facts: object;
}

/** Keys of the items that are new or said otherwise than before. */
export async function saveItems(
  tx: Database,
  source: ImportSource,
  items: readonly ItemRecord[],
): Promise<ReadonlySet<string>> {
  if (items.length === 0) return new Set();
  const once = [...new Map(items.map((item) => [item.key, storable(item)])).values()];
  const rows = await rowsOf<{ key: string }>(
    tx,
    sql`insert into knowledge_item (source, key, facts)
      select ${source}, n.key, n.facts
      from jsonb_to_recordset(${JSON.stringify(once)}::jsonb) as n(key text, facts jsonb) order by n.key
      on conflict (source, key) do update set facts = excluded.facts
        where knowledge_item.facts is distinct from excluded.facts
      returning key`,
  );
  return new Set(rows.map(({ key }) => key));
}

export interface ItemRow<Facts> {
  readonly key: string;
  readonly facts: Facts;
}

const portion = 500;

/** Of one kind, the facts' own `type`; by key, a portion at a time. */
export async function* readItems<Facts>(
  queryable: Queryable,
  source: ImportSource,
  type: string,
): AsyncGenerator<readonly ItemRow<Facts>[]> {
  let after = '';
  for (;;) {
    const rows = await send<ItemRow<Facts>>(
      queryable,
      sql`select key, facts from knowledge_item
        where source = ${source} and key > ${after} and facts->>'type' = ${type} order by key limit ${portion}`,
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.key;
  }
}

export async function findItems<Facts>(
  queryable: Queryable,
  source: ImportSource,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Facts>> {
  if (keys.length === 0) return new Map();
  const rows = await send<ItemRow<Facts>>(
    queryable,
    sql`select key, facts from knowledge_item
      where source = ${source} and key = any(${sql.param([...new Set(keys)])}::text[])`,
  );
  return new Map(rows.map(({ key, facts }) => [key, facts]));
}

export interface JoinedItem {
  readonly key: string;
  readonly actorKey: string;
  readonly actor: object;
}

/** Keys of the items whose actor is new or another than before. */
export async function saveJoinedItems(
  tx: Database,
  source: ImportSource,
  items: readonly JoinedItem[],
): Promise<ReadonlySet<string>> {
  if (items.length === 0) return new Set();
  const rows = await rowsOf<{ key: string }>(
    tx,
    sql`update knowledge_item i set actor_key = n."actorKey", actor = n.actor
      from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as n(key text, "actorKey" text, actor jsonb)
      where i.source = ${source} and i.key = n.key
        and (i.actor_key is distinct from n."actorKey" or i.actor is distinct from n.actor)
      returning i.key`,
  );
  return new Set(rows.map(({ key }) => key));
}

/** Joined actors of all sources for packing, by actor, those of one actor one after the other. */
export async function* readJoinedActors<Actor>(queryable: Queryable): AsyncGenerator<Actor> {
  let after = { actorKey: '', source: '', key: '' };
  for (;;) {
    const rows = await send<{ actorKey: string; source: string; key: string; actor: Actor }>(
      queryable,
      sql`select actor_key as "actorKey", source, key, actor from knowledge_item
        where actor is not null and (actor_key, source, key) > (${after.actorKey}, ${after.source}, ${after.key})
        order by actor_key, source, key limit ${portion}`,
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    for (const { actor } of rows) yield actor;
    after = last;
  }
}
