/**
 * Which fields of a stored row answer which fields of the schema. What stands in no table here needs all of the row: a field
 * added to the schema costs bytes until it is listed, never its answer.
 */
import type { ActorRow, ArticleRow, EventRow, MentionRow, PlaceRow } from '@dateline/store';
import type { FieldTree } from './field-tree.ts';

/** Names of the row's fields, or all. */
export type FieldsNeeded = readonly string[] | undefined;

type Table<Row> = Readonly<Record<string, readonly (keyof Row & string)[]>>;

/** Fields that bear the same name on both sides. */
function same<Name extends string>(...names: readonly Name[]): Record<string, readonly Name[]> {
  return Object.fromEntries(names.map((name) => [name, [name]]));
}

export const eventTable: Table<EventRow> = {
  ...same('id', 'modes', 'contexts', 'factuality', 'historical', 'goldstein', 'date', 'endDate'),
  ...same('datePrecision', 'summary', 'confidence', 'status', 'articleCount', 'sourceCount'),
  ...same('firstSeenAt', 'lastSeenAt', 'createdAt', 'updatedAt'),
  eventType: ['type'],
  quadClass: ['quad'],
  cameoCode: ['cameo'],
  casualties: ['killed', 'injured', 'arrested', 'displaced'],
  participants: [],
  actors: [],
  recipients: [],
  locations: [],
  location: [],
  mentions: [],
  articles: [],
  revisions: [],
};

export const actorTable: Table<ActorRow> = {
  ...same('name', 'kind', 'country', 'sectors', 'code'),
  id: ['key'],
  qid: ['wikidata'],
  aliases: ['id', 'key', 'name'],
  discovered: ['key', 'discovered'],
  confidence: ['key', 'confidence'],
  affiliations: ['key'],
  ancestors: ['key', 'country'],
  eventCount: ['key'],
  events: ['key'],
};

/** The path is cut where its country stands. */
export const placeTable: Table<PlaceRow> = {
  ...same('name', 'kind', 'country', 'featureCode', 'population'),
  id: ['key'],
  geonameId: ['geonamesId'],
  point: ['lat', 'lon'],
  path: ['kind'],
  parent: ['key'],
  ancestors: ['key'],
  aliases: ['key'],
  qid: ['key'],
  eventCount: ['key'],
  events: ['key'],
};

export const mentionTable: Table<MentionRow> = {
  ...same('sentenceIndex', 'span', 'trigger', 'actorSpans', 'recipientSpans', 'locationSpan'),
  ...same('dateSpan', 'attribution', 'confidence'),
  id: ['eventId', 'articleId', 'ordinal'],
  event: ['eventId'],
  article: ['articleId'],
  extraction: ['articleId', 'rule'],
};

export const articleTable: Table<ArticleRow> = {
  ...same('id', 'url', 'canonicalUrl', 'title', 'authors', 'source', 'publishedAt', 'fetchedAt'),
  ...same('language', 'status', 'wordCount', 'contentHash'),
  duplicateOf: ['duplicateOfId'],
  excerpt: ['id'],
  text: ['id'],
  events: ['id'],
  mentions: ['id'],
};

export function fieldsNeeded<Row>(asked: FieldTree, table: Table<Row>): FieldsNeeded {
  const needed = new Set<string>();
  for (const name of asked.fields.keys()) {
    if (name === '__typename') continue;
    const fields = table[name];
    if (fields === undefined) return undefined;
    for (const field of fields) needed.add(field);
  }
  return [...needed].sort();
}

export function bothNeeded(one: FieldsNeeded, other: FieldsNeeded): FieldsNeeded {
  return one && other && [...new Set([...one, ...other])].sort();
}
