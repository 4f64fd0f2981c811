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
import { type Columns, type Fields, jsonObject } from './json-object.ts';
import {
  type ActorRow,
  actorJson,
  articleJson,
  instant,
  type MentionRow,
  mentionColumns,
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
  const { rows } = await queryable.query<{ row: EventRow }>({
    ...statementFor(selection),
    values: mentions ? [ids, mentions.first] : [ids],
  });
  const byId = new Map(rows.map(({ row }) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

interface Named {
  readonly name?: string;
  readonly text: string;
}

const statements = new Map<string, Named>();
/** Clients of one kind ask alike; whoever asks in ever new ways must not fill the database with prepared statements. */
const mostNamed = 200;

/** Composing the text takes longer than most of what is done with it: each is composed once. */
function statementFor(selection: EventSelection): Named {
  const key = keyOf(selection);
  const known = statements.get(key);
  if (known !== undefined) return known;
  const text = textOf(hydrateStatement(selection));
  if (statements.size >= mostNamed) return { text };
  const statement = { name: `events-${statements.size}`, text };
  statements.set(key, statement);
  return statement;
}

/** All of a selection but the number of mentions, which is a parameter. */
function keyOf({ mentions, ...selection }: EventSelection): string {
  return JSON.stringify([selection, mentions && { ...mentions, first: 0 }]);
}

/** Parameter 1 is the ids, 2 the number of mentions: the text depends on the selection alone, as its name does. */
function hydrateStatement({ fields, participants, place, mentions }: EventSelection): SQL {
  const wanted = sql`any($1::uuid[])`;
  const parts = {
    ...(participants && { participants: participantsOfEvent(participants) }),
    ...(place && { place: placeOfEvent(place) }),
    ...(mentions && { mentions: sql`coalesce(evidence.mentions, '[]'::json)` }),
  };
  const row = jsonObject(
    { ...eventColumns, ...parts },
    fields && [...fields, ...Object.keys(parts), 'id', 'mergedIntoId'],
  );
  return sql`${mentions ? evidence(wanted, mentions) : sql``}
    select ${row} as row from event e
    ${mentions ? sql`left join evidence on evidence.event_id = e.id` : sql``}
    where e.id = ${wanted}`;
}

const eventColumns: Columns<Omit<EventRow, 'participants' | 'place' | 'mentions'>> = {
  id: sql`e.id`,
  type: sql`e.type`,
  modes: sql`e.modes`,
  contexts: sql`e.contexts`,
  cameo: sql`e.cameo`,
  quad: sql`e.quad`,
  goldstein: sql`e.goldstein`,
  factuality: sql`e.factuality`,
  historical: sql`e.historical`,
  date: sql`e.occurred_on`,
  endDate: sql`e.ended_on`,
  datePrecision: sql`e.date_precision`,
  dateStated: sql`e.date_stated`,
  placeId: sql`e.place_id`,
  killed: sql`e.killed`,
  injured: sql`e.injured`,
  arrested: sql`e.arrested`,
  displaced: sql`e.displaced`,
  summary: sql`e.summary`,
  confidence: sql`e.confidence`,
  status: sql`e.status`,
  mergedIntoId: sql`e.merged_into_id`,
  articleCount: sql`e.article_count`,
  sourceCount: sql`e.source_count`,
  firstSeenAt: instant(sql`e.first_seen_at`),
  lastSeenAt: instant(sql`e.last_seen_at`),
  createdAt: instant(sql`e.created_at`),
  updatedAt: instant(sql`e.updated_at`),
};

type Selected<Part extends 'participants' | 'place' | 'mentions'> = Exclude<
  NonNullable<EventSelection[Part]>,
  false
>;

function participantsOfEvent(selected: Selected<'participants'>): SQL {
  const actor = actorJson(sql`a`, selected === true ? undefined : withKeys(selected.actor, 'key'));
  return sql`(
  select coalesce(json_agg(json_build_object(
    'role', p.role, 'text', p.text, 'sectors', p.sectors, 'confidence', p.confidence,
    'actor', ${actor}) order by p.role, p.confidence desc, a.key), '[]'::json)
  from participant p join actor a on a.id = p.actor_id where p.event_id = e.id)`;
}

function placeOfEvent(selected: Selected<'place'>): SQL {
  const { place, path } = selected === true ? { place: undefined, path: undefined } : selected;
  const above =
    path === false
      ? sql``
      : sql`, 'path', (select json_agg(${placeJson(sql`u`, withKeys(path, 'key'))} order by c.depth desc)
      from place_closure c join place u on u.id = c.ancestor_id where c.descendant_id = l.id)`;
  return sql`(
  select json_build_object('precision', e.place_precision, 'stated', e.place_stated, 'text', e.place_text,
    'confidence', e.place_confidence, 'place', ${placeJson(sql`l`, withKeys(place, 'key'))}${above})
  from place l where l.id = e.place_id)`;
}

const withKeys = (fields: Fields, ...keys: readonly string[]): Fields =>
  fields && [...fields, ...keys];

/**
 * The best passages of each event. Ranked by a window and joined with articles afterwards, from a result of their own: events and
 * articles may lie on different machines.
 */
function evidence(wanted: SQL, { fields, article = false }: Selected<'mentions'>): SQL {
  const articles = article
    ? sql`join article a on a.id = s.article_id left join news_source n on n.id = a.source_id`
    : sql``;
  const articleFields = article === true || article === false ? undefined : article.fields;
  const row = jsonObject(
    {
      ...mentionColumns(sql`s`),
      ...(article && { article: articleJson(sql`a`, sql`n`, withKeys(articleFields, 'id')) }),
    },
    withKeys(fields, 'eventId', 'articleId', 'ordinal', 'confidence', 'article'),
  );
  return sql`with shown as materialized (
    select * from (
      select m.event_id, m.article_id, m.ordinal, m.sentence_index, m.start, m."end", m.text, m.trigger, m.actor_spans,
        m.recipient_spans, m.location_span, m.date_span, m.attribution, m.rule, m.confidence, m.created_at,
        row_number() over (partition by m.event_id order by m.confidence desc, m.article_id desc, m.ordinal desc) as rank
      from mention m where m.event_id = ${wanted}) ranked
    where rank <= $2::int),
  evidence as (
    select s.event_id, json_agg(${row} order by s.rank) as mentions
    from shown s ${articles} group by s.event_id)`;
}
