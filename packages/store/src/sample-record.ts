/**
 * A small world to test with: Russia and its air force, Türkiye, Syria with Aleppo and Damascus, and articles in which one
 * does something to another. For tests of this package and of those built on it.
 */

import { createHash } from 'node:crypto';
import type {
  ActorRecord,
  ArticleFacts,
  ArticleRecord,
  EventRecord,
  MentionRecord,
  PlaceRecord,
} from './article-record.ts';

export const sampleActors: readonly ActorRecord[] = [
  country('RUS', 'Russia'),
  country('SYR', 'Syria'),
  country('TUR', 'Türkiye', ['Turkey']),
  {
    key: 'RUS.MIL',
    name: 'Russian armed forces',
    kind: 'ORGANIZATION',
    country: 'RUS',
    sectors: ['MIL'],
    code: 'RUSMIL',
    affiliations: [{ to: 'RUS', relation: 'part of' }],
    ancestors: ['RUS'],
  },
  {
    key: 'SYR/REB',
    name: 'Syrian rebels',
    kind: 'GROUP',
    country: 'SYR',
    sectors: ['REB'],
    discovered: true,
    ancestors: ['SYR'],
  },
];

export const samplePlaces: readonly PlaceRecord[] = [
  place('gn:163843', 163843, 'Syria', 'COUNTRY', 35, 38, []),
  place('gn:170062', 170062, 'Aleppo Governorate', 'ADM1', 36.16, 37.55, ['gn:163843']),
  place('gn:170063', 170063, 'Aleppo', 'CITY', 36.2, 37.16, ['gn:170062', 'gn:163843']),
  place('gn:170654', 170654, 'Damascus', 'CITY', 33.51, 36.29, ['gn:163843']),
];

/** Russian armed forces bomb Syrian rebels at Aleppo on 1 December 2024. */
export function sampleEvent(changes: Partial<EventRecord> = {}): EventRecord {
  return {
    type: 'ASSAULT',
    modes: ['AERIAL'],
    contexts: ['MILITARY'],
    cameo: '195',
    quad: 'MATERIAL_CONFLICT',
    goldstein: -10,
    factuality: 'ASSERTED',
    historical: false,
    date: { from: '2024-12-01', to: '2024-12-01', precision: 'DAY', stated: true },
    participants: [participant('ACTOR', 'RUS.MIL'), participant('RECIPIENT', 'SYR/REB')],
    place: { key: 'gn:170063', precision: 'CITY', stated: true, text: 'Aleppo', confidence: 0.9 },
    casualties: {},
    summary: 'Russian armed forces bombed Syrian rebels in Aleppo.',
    confidence: 0.9,
    mentions: [sampleMention()],
    ...changes,
  };
}

export function participant(
  role: 'ACTOR' | 'RECIPIENT',
  actorKey: string,
): EventRecord['participants'][number] {
  return { role, actorKey, text: actorKey, sectors: [], confidence: 0.9 };
}

export function sampleMention(changes: Partial<MentionRecord> = {}): MentionRecord {
  return {
    sentenceIndex: 0,
    sentence: { start: 0, end: 45 },
    trigger: { start: 13, end: 19 },
    actorSpans: [{ start: 0, end: 12 }],
    recipientSpans: [{ start: 20, end: 26 }],
    locationSpan: null,
    dateSpan: null,
    rule: 'sample',
    attribution: null,
    confidence: 0.9,
    ...changes,
  };
}

/** An article at an address of its own; the text, where none is given, names that address, so that no two are alike. */
export function sampleRecord(
  path: string,
  events: readonly EventRecord[],
  facts: Partial<ArticleFacts> = {},
): ArticleRecord {
  const url = `https://news.example/${path}`;
  const text = facts.text ?? `Russian jets bombed rebels in Aleppo on Sunday. Read on at ${url}.`;
  return {
    article: {
      url,
      canonicalUrl: url,
      source: { domain: 'news.example', name: 'The Example', country: 'GBR' },
      title: `Report ${path}`,
      text,
      publishedAt: '2024-12-02T06:00:00.000Z',
      language: 'en',
      authors: [],
      contentHash: createHash('sha256').update(text).digest('hex'),
      fetchedAt: '2024-12-02T07:00:00.000Z',
      ...facts,
    },
    extraction: { extractor: '1', codebook: '1', knowledge: '1', model: '1' },
    actors: sampleActors,
    places: samplePlaces,
    events,
  };
}

function country(key: string, name: string, aliases: readonly string[] = []): ActorRecord {
  return {
    key,
    name,
    kind: 'COUNTRY',
    country: key,
    sectors: [],
    code: key,
    aliases: aliases.map((text) => ({ text })),
    ancestors: [],
  };
}

function place(
  key: string,
  geonamesId: number,
  name: string,
  kind: string,
  lat: number,
  lon: number,
  ancestors: readonly string[],
): PlaceRecord {
  return { key, geonamesId, name, kind, country: 'SYR', lat, lon, ancestors };
}
