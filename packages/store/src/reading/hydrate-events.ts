/**
 * The second of the two statements behind a page of events: everything selected of the events named, as JSON, in one go. Named, because
 * reading by id has one best plan; each selection is a statement of its own.
 */

import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import type { EventSelection } from '../event-query.ts';
import type {
  DatePrecision,
  EventStatus,
  Factuality,
  PlacePrecision,
  QuadClass,
  Role,
} from '../vocabulary.ts';
import {
  type ActorRow,
  actorJson,
  articleJson,
  instant,
  type MentionRow,
  mentionFields,
  type PlaceRow,
  placeJson,
} from './json-shapes.ts';
import { textOf } from './send.ts';

export interface ParticipantRow {
  readonly role: Role;
  readonly text: string;
  readonly sectors: readonly string[];
  readonly confidence: number;
  readonly actor: ActorRow;
}

export interface EventPlaceRow {
  readonly precision: PlacePrecision;
  readonly stated: boolean;
  readonly text: string;
  readonly confidence: number;
  readonly place: PlaceRow;
  /** From the widest down to the place itself. */
  readonly path: readonly PlaceRow[];
}

export interface EventRow {
  readonly id: string;
  readonly type: string;
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly cameo: string | null;
  readonly quad: QuadClass | null;
  readonly goldstein: number;
  readonly factuality: Factuality;
  readonly historical: boolean;
  readonly date: string;
  readonly endDate: string | null;
  readonly datePrecision: DatePrecision;
  readonly dateStated: boolean;
  readonly placeId: string | null;
  readonly killed: number | null;
  readonly injured: number | null;
  readonly arrested: number | null;
  readonly displaced: number | null;
  readonly summary: string;
  readonly confidence: number;
  readonly status: EventStatus;
  readonly mergedIntoId: string | null;
  readonly articleCount: number;
  readonly sourceCount: number;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Actors first, then recipients; present when selected. */
  readonly participants?: readonly ParticipantRow[];
  readonly place?: EventPlaceRow | null;
  readonly mentions?: readonly MentionRow[];
}

/** In the order of the ids; what does not exist is left out. */
export async function hydrateEvents(
  queryable: Queryable,
  ids: readonly string[],
  selection: EventSelection = {},
): Promise<EventRow[]> {
  if (ids.length === 0) return [];
  const { mentions } = selection;
  const name = nameOf(selection);
  const { rows } = await queryable.query<{ row: EventRow }>({
    name,
    text: textNamed(name, selection),
    values: mentions ? [ids, mentions.first] : [ids],
  });
  const byId = new Map(rows.map(({ row }) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const texts = new Map<string, string>();

/** Composing the text takes longer than most of what is done with it; there are but a few, and each is composed once. */
function textNamed(name: string, selection: EventSelection): string {
  const text = texts.get(name) ?? textOf(hydrateStatement(selection));
  texts.set(name, text);
  return text;
}

function nameOf({ participants, place, mentions }: EventSelection): string {
  const parts = [
    participants && 'participants',
    place && 'place',
    mentions && (mentions.article ? 'mentions-articles' : 'mentions'),
  ];
  return ['events', ...parts.filter(Boolean)].join('+');
}

/** Parameter 1 is the ids, 2 the number of mentions: the text depends on the selection alone, as its name does. */
function hydrateStatement({ participants, place, mentions }: EventSelection): SQL {
  const wanted = sql`any($1::uuid[])`;
  const fields = [
    eventFields,
    ...(participants ? [sql`'participants', ${participantsOfEvent}`] : []),
    ...(place ? [sql`'place', ${placeOfEvent}`] : []),
    ...(mentions ? [sql`'mentions', coalesce(evidence.mentions, '[]'::json)`] : []),
  ];
  return sql`${mentions ? evidence(wanted, mentions.article) : sql``}
    select json_build_object(${sql.join(fields, sql`, `)}) as row from event e
    ${mentions ? sql`left join evidence on evidence.event_id = e.id` : sql``}
    where e.id = ${wanted}`;
}

const eventFields = sql`
  'id', e.id, 'type', e.type, 'modes', e.modes, 'contexts', e.contexts, 'cameo', e.cameo, 'quad', e.quad,
  'goldstein', e.goldstein, 'factuality', e.factuality, 'historical', e.historical,
  'date', e.occurred_on, 'endDate', e.ended_on, 'datePrecision', e.date_precision, 'dateStated', e.date_stated,
  'placeId', e.place_id, 'killed', e.killed, 'injured', e.injured, 'arrested', e.arrested, 'displaced', e.displaced,
  'summary', e.summary, 'confidence', e.confidence, 'status', e.status, 'mergedIntoId', e.merged_into_id,
  'articleCount', e.article_count, 'sourceCount', e.source_count,
  'firstSeenAt', ${instant(sql`e.first_seen_at`)}, 'lastSeenAt', ${instant(sql`e.last_seen_at`)},
  'createdAt', ${instant(sql`e.created_at`)}, 'updatedAt', ${instant(sql`e.updated_at`)}`;

const participantsOfEvent = sql`(
  select coalesce(json_agg(json_build_object(
    'role', p.role, 'text', p.text, 'sectors', p.sectors, 'confidence', p.confidence,
    'actor', ${actorJson(sql`a`)}) order by p.role, p.confidence desc, a.key), '[]'::json)
  from participant p join actor a on a.id = p.actor_id where p.event_id = e.id)`;

const placeOfEvent = sql`(
  select json_build_object('precision', e.place_precision, 'stated', e.place_stated, 'text', e.place_text,
    'confidence', e.place_confidence, 'place', ${placeJson(sql`l`)},
    'path', (select json_agg(${placeJson(sql`u`)} order by c.depth desc)
      from place_closure c join place u on u.id = c.ancestor_id where c.descendant_id = l.id))
  from place l where l.id = e.place_id)`;

/**
 * The best passages of each event. Ranked by a window and joined with articles afterwards, from a result of their own: events and
 * articles may lie on different machines.
 */
function evidence(wanted: SQL, article = false): SQL {
  const articles = article
    ? sql`join article a on a.id = s.article_id left join news_source n on n.id = a.source_id`
    : sql``;
  const fields = article
    ? sql`${mentionFields(sql`s`)}, 'article', ${articleJson(sql`a`, sql`n`)}`
    : mentionFields(sql`s`);
  return sql`with shown as materialized (
    select * from (
      select m.event_id, m.article_id, m.ordinal, m.sentence_index, m.start, m."end", m.text, m.trigger, m.actor_spans,
        m.recipient_spans, m.location_span, m.date_span, m.attribution, m.rule, m.confidence, m.created_at,
        row_number() over (partition by m.event_id order by m.confidence desc, m.article_id desc, m.ordinal desc) as rank
      from mention m where m.event_id = ${wanted}) ranked
    where rank <= $2::int),
  evidence as (
    select s.event_id, json_agg(json_build_object(${fields}) order by s.rank) as mentions
    from shown s ${articles} group by s.event_id)`;
}
