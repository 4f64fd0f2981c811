/** How rows leave the database as JSON: the SQL of each shape beside the type it has on this side. */

import { type SQL, sql } from 'drizzle-orm';
import type { ExtractionVersions } from '../article-record.ts';

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

export const actorJson = (a: SQL): SQL => sql`json_build_object(
  'id', ${a}.id, 'key', ${a}.key, 'name', ${a}.name, 'kind', ${a}.kind, 'country', ${a}.country,
  'sectors', ${a}.sectors, 'code', ${a}.code, 'wikidata', ${a}.wikidata, 'discovered', ${a}.discovered,
  'confidence', ${a}.confidence)`;

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

export const placeJson = (p: SQL): SQL => sql`json_build_object(
  'id', ${p}.id, 'key', ${p}.key, 'geonamesId', ${p}.geonames_id, 'wikidata', ${p}.wikidata, 'name', ${p}.name,
  'kind', ${p}.kind, 'featureCode', ${p}.feature_code, 'country', ${p}.country, 'lat', ${p}.lat, 'lon', ${p}.lon,
  'population', ${p}.population)`;

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

export const articleJson = (a: SQL, s: SQL): SQL => sql`json_build_object(
  'id', ${a}.id, 'url', ${a}.url, 'canonicalUrl', ${a}.canonical_url, 'title', ${a}.title, 'authors', ${a}.authors,
  'source', ${sourceJson(s)}, 'publishedAt', ${instant(sql`${a}.published_at`)},
  'fetchedAt', ${instant(sql`${a}.fetched_at`)}, 'seenAt', ${instant(sql`${a}.seen_at`)}, 'language', ${a}.language,
  'status', ${a}.status, 'duplicateOfId', ${a}.duplicate_of_id, 'contentHash', ${a}.content_hash,
  'wordCount', ${a}.word_count, 'eventCount', ${a}.event_count,
  'extraction', ${a}.extraction, 'runId', ${a}.run_id,
  'createdAt', ${instant(sql`${a}.created_at`)}, 'updatedAt', ${instant(sql`${a}.updated_at`)})`;

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

/** Field by field, so that an article can be put beside them. */
export const mentionFields = (m: SQL): SQL => sql`
  'eventId', ${m}.event_id, 'articleId', ${m}.article_id, 'ordinal', ${m}.ordinal,
  'sentenceIndex', ${m}.sentence_index,
  'span', json_build_object('start', ${m}.start, 'end', ${m}."end", 'text', ${m}.text),
  'trigger', ${m}.trigger, 'actorSpans', ${m}.actor_spans, 'recipientSpans', ${m}.recipient_spans,
  'locationSpan', ${m}.location_span, 'dateSpan', ${m}.date_span, 'attribution', ${m}.attribution,
  'rule', ${m}.rule, 'confidence', ${m}.confidence, 'createdAt', ${instant(sql`${m}.created_at`)}`;
