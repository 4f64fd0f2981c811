/** How rows leave the database as JSON: the SQL of each shape beside the type it has on this side. */

import { type SQL, sql } from 'drizzle-orm';
import type { ExtractionVersions } from '../article-record.ts';
import { type Columns, type Fields, jsonObject } from './json-object.ts';

/** Instants leave as UTC with milliseconds, days as `2024-12-08` (JSON's own form of a date). */
export const instant = (column: SQL): SQL =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export interface ActorRow {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly code: string | null;
  readonly wikidata: string | null;
  readonly discovered: boolean;
  /** How sure kind and country of a discovered actor are. */
  readonly confidence: number | null;
}

export const actorJson = (a: SQL, fields?: Fields): SQL =>
  jsonObject(
    {
      id: sql`${a}.id`,
      key: sql`${a}.key`,
      name: sql`${a}.name`,
      kind: sql`${a}.kind`,
      country: sql`${a}.country`,
      sectors: sql`${a}.sectors`,
      code: sql`${a}.code`,
      wikidata: sql`${a}.wikidata`,
      discovered: sql`${a}.discovered`,
      confidence: sql`${a}.confidence`,
    } satisfies Columns<ActorRow>,
    fields,
  );

export interface PlaceRow {
  readonly id: string;
  readonly key: string;
  readonly geonamesId: number | null;
  readonly wikidata: string | null;
  readonly name: string;
  readonly kind: string;
  readonly featureCode: string | null;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number | null;
}

export const placeJson = (p: SQL, fields?: Fields): SQL =>
  jsonObject(
    {
      id: sql`${p}.id`,
      key: sql`${p}.key`,
      geonamesId: sql`${p}.geonames_id`,
      wikidata: sql`${p}.wikidata`,
      name: sql`${p}.name`,
      kind: sql`${p}.kind`,
      featureCode: sql`${p}.feature_code`,
      country: sql`${p}.country`,
      lat: sql`${p}.lat`,
      lon: sql`${p}.lon`,
      population: sql`${p}.population`,
    } satisfies Columns<PlaceRow>,
    fields,
  );

export interface SourceRow {
  readonly id: string;
  readonly domain: string;
  readonly name: string;
  readonly country: string | null;
}

export const sourceJson = (
  s: SQL,
): SQL => sql`case when ${s}.id is null then null else json_build_object(
  'id', ${s}.id, 'domain', ${s}.domain, 'name', ${s}.name, 'country', ${s}.country) end`;

/** An article without its text, which `readArticleTexts` reads where it is asked for. */
export interface ArticleRow {
  readonly id: string;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly source: SourceRow | null;
  readonly publishedAt: string | null;
  readonly fetchedAt: string;
  readonly seenAt: string;
  readonly language: string | null;
  readonly status: 'PROCESSED' | 'NO_EVENTS' | 'DUPLICATE';
  readonly duplicateOfId: string | null;
  readonly contentHash: string;
  readonly wordCount: number;
  readonly eventCount: number;
  readonly extraction: ExtractionVersions;
  readonly runId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export const articleJson = (a: SQL, s: SQL, fields?: Fields): SQL =>
  jsonObject(
    {
      id: sql`${a}.id`,
      url: sql`${a}.url`,
      canonicalUrl: sql`${a}.canonical_url`,
      title: sql`${a}.title`,
      authors: sql`${a}.authors`,
      source: sourceJson(s),
      publishedAt: instant(sql`${a}.published_at`),
      fetchedAt: instant(sql`${a}.fetched_at`),
      seenAt: instant(sql`${a}.seen_at`),
      language: sql`${a}.language`,
      status: sql`${a}.status`,
      duplicateOfId: sql`${a}.duplicate_of_id`,
      contentHash: sql`${a}.content_hash`,
      wordCount: sql`${a}.word_count`,
      eventCount: sql`${a}.event_count`,
      extraction: sql`${a}.extraction`,
      runId: sql`${a}.run_id`,
      createdAt: instant(sql`${a}.created_at`),
      updatedAt: instant(sql`${a}.updated_at`),
    } satisfies Columns<ArticleRow>,
    fields,
  );

export interface SpanRow {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface MentionRow {
  readonly eventId: string;
  readonly articleId: string;
  /** With event and article, the identity of the mention. */
  readonly ordinal: number;
  readonly sentenceIndex: number;
  /** The passage: the sentence that tells of the event. */
  readonly span: SpanRow;
  readonly trigger: SpanRow;
  readonly actorSpans: readonly SpanRow[];
  readonly recipientSpans: readonly SpanRow[];
  readonly locationSpan: SpanRow | null;
  readonly dateSpan: SpanRow | null;
  readonly attribution: { readonly span: SpanRow; readonly actorId: string | null } | null;
  readonly rule: string;
  readonly confidence: number;
  readonly createdAt: string;
  /** When asked for. */
  readonly article?: ArticleRow;
}

/** Without its article, which may be put beside these. */
export const mentionColumns = (m: SQL): Columns<Omit<MentionRow, 'article'>> => ({
  eventId: sql`${m}.event_id`,
  articleId: sql`${m}.article_id`,
  ordinal: sql`${m}.ordinal`,
  sentenceIndex: sql`${m}.sentence_index`,
  span: sql`json_build_object('start', ${m}.start, 'end', ${m}."end", 'text', ${m}.text)`,
  trigger: sql`${m}.trigger`,
  actorSpans: sql`${m}.actor_spans`,
  recipientSpans: sql`${m}.recipient_spans`,
  locationSpan: sql`${m}.location_span`,
  dateSpan: sql`${m}.date_span`,
  attribution: sql`${m}.attribution`,
  rule: sql`${m}.rule`,
  confidence: sql`${m}.confidence`,
  createdAt: instant(sql`${m}.created_at`),
});
