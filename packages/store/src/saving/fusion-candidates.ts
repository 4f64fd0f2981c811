/**
 * Stored events that a finding may be one more report of: near in time, of the same type, sharing an actor or a place. The store
 * finds them, the caller judges. All findings of an article are asked for at once, in three statements.
 */

import { type SQL, sql } from 'drizzle-orm';
import type { CasualtiesRecord, EventDate } from '../article-record.ts';
import type { Database } from '../database.ts';
import { rowsOf } from '../rows-of.ts';
import type { Factuality, PlacePrecision, Role } from '../vocabulary.ts';

export interface FusionProbe {
  readonly type: string;
  readonly factualities: readonly Factuality[];
  /** Days, inclusive, as far apart as the caller still thinks one event. */
  readonly from: string;
  readonly to: string;
  /** With their ancestors. */
  readonly actorKeys: readonly string[];
  readonly placeKeys: readonly string[];
  /** At most so many, most in common first. */
  readonly limit: number;
}

export interface CandidateParticipant {
  readonly role: Role;
  readonly key: string;
  readonly name: string;
  readonly country: string | null;
  /** Keys it rolled up to, nearest first. */
  readonly ancestors: readonly string[];
}

export interface CandidateEvent {
  readonly id: string;
  readonly type: string;
  readonly modes: readonly string[];
  readonly factuality: Factuality;
  readonly historical: boolean;
  readonly date: EventDate;
  readonly participants: readonly CandidateParticipant[];
  readonly place: {
    readonly key: string;
    readonly precision: PlacePrecision;
    readonly stated: boolean;
    readonly ancestors: readonly string[];
  } | null;
  readonly casualties: CasualtiesRecord;
  /** The best passages that tell of it, one after the other. */
  readonly words: string;
  /**
   * The article that alone tells of it, if there is only one. When that article is read again, fusing its findings into its own
   * former events keeps their ids.
   */
  readonly soleArticleId: string | null;
}

export async function findFusionCandidates(
  db: Database,
  probes: readonly FusionProbe[],
): Promise<CandidateEvent[][]> {
  if (probes.length === 0) return [];
  const ids = await entityIds(db, probes);
  const found = await rowsOf<{ probe: number; ids: string[] }>(db, nearestEvents(probes, ids));
  const events = await readCandidates(db, [...new Set(found.flatMap((row) => row.ids))]);
  const idsOf = new Map(found.map((row) => [row.probe, row.ids]));
  return probes.map((_, at) => (idsOf.get(at) ?? []).flatMap((id) => events.get(id) ?? []));
}

async function entityIds(
  db: Database,
  probes: readonly FusionProbe[],
): Promise<ReadonlyMap<string, string>> {
  const actors = [...new Set(probes.flatMap(({ actorKeys }) => actorKeys))];
  const places = [...new Set(probes.flatMap(({ placeKeys }) => placeKeys))];
  const rows = await rowsOf<{ key: string; id: string }>(
    db,
    sql`select key, coalesce(merged_into_id, id) as id from actor where key = any(${sql.param(actors)}::text[])
      union all select key, id from place where key = any(${sql.param(places)}::text[])`,
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** An event of several days is found by its first, up to a month back. */
function nearestEvents(probes: readonly FusionProbe[], ids: ReadonlyMap<string, string>): SQL {
  const rows = probes.map(
    ({ actorKeys, placeKeys, from, to, type, factualities, limit }, probe) => ({
      probe,
      type,
      factualities,
      first: from,
      last: to,
      most: limit,
      entities: [...actorKeys, ...placeKeys].flatMap((key) => ids.get(key) ?? []),
    }),
  );
  return sql`
    select p.probe, array(
      select f.event_id::text from event_facet f join event e on e.id = f.event_id
      where f.entity_id = any(p.entities) and f.occurred_on between p.first - 31 and p.last
        and coalesce(e.ended_on, e.occurred_on) >= p.first
        and e.type = p.type and e.factuality = any(p.factualities) and e.status = 'ACTIVE'
      group by f.event_id order by count(*) desc, f.event_id limit p.most) as ids
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p(
      probe int, type text, factualities text[], first date, last date, most int, entities uuid[])`;
}

async function readCandidates(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CandidateEvent>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<{ row: CandidateEvent }>(
    db,
    sql`select json_build_object(
        'id', e.id, 'type', e.type, 'modes', e.modes, 'factuality', e.factuality, 'historical', e.historical,
        'date', json_build_object('from', e.occurred_on, 'to', coalesce(e.ended_on, e.occurred_on),
          'precision', e.date_precision, 'stated', e.date_stated),
        'participants', ${participants}, 'place', ${place},
        'casualties', json_build_object('killed', e.killed, 'injured', e.injured, 'arrested', e.arrested, 'displaced', e.displaced),
        'words', ${words}, 'soleArticleId', ${soleArticle}) as row
      from event e where e.id = any(${sql.param([...ids])}::uuid[])`,
  );
  return new Map(rows.map(({ row }) => [row.id, row]));
}

const participants = sql`(
  select coalesce(json_agg(json_build_object('role', p.role, 'key', a.key, 'name', a.name, 'country', a.country,
    'ancestors', array(select u.key from unnest(p.lineage) with ordinality as l(id, at) join actor u on u.id = l.id order by l.at))), '[]'::json)
  from participant p join actor a on a.id = p.actor_id where p.event_id = e.id)`;

const place = sql`(
  select json_build_object('key', l.key, 'precision', e.place_precision, 'stated', e.place_stated,
    'ancestors', array(select u.key from place_closure c join place u on u.id = c.ancestor_id
      where c.descendant_id = l.id and c.depth > 0 order by c.depth))
  from place l where l.id = e.place_id)`;

const words = sql`coalesce((
  select string_agg(text, ' ') from (
    select m.text from mention m where m.event_id = e.id
    order by m.confidence desc, m.article_id desc, m.ordinal desc limit 5) best), '')`;

const soleArticle = sql`(
  select case when count(distinct r.article_id) = 1 then min(r.article_id::text) end
  from event_report r where r.event_id = e.id)`;
