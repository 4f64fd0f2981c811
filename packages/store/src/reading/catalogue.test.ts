import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveArticle } from '../saving/save-article.ts';
import {
  participant,
  sampleActors,
  sampleEvent,
  sampleMention,
  sampleRecord,
  type TestDatabase,
  testDatabases,
} from '../testing.ts';
import {
  countActors,
  findActorKeysByName,
  findActors,
  findActorsById,
  findAffiliations,
  findAliases,
  listActors,
} from './actors.ts';
import {
  type ArticleQuery,
  countArticles,
  findArticleByUrl,
  findArticles,
  findArticleTexts,
  listArticles,
} from './articles.ts';
import { findEntityIds } from './entity-ids.ts';
import { findEvent, findEvents } from './find-events.ts';
import { listEvents } from './list-events.ts';
import { findMention, listMentions, mentionCursor } from './mentions.ts';
import { countPlaces, findPlaces, listPlaces } from './places.ts';
import { countSources, findSources, listSources } from './sources.ts';

const other = { domain: 'other.example', name: 'The Other', country: 'FRA' };
const unknown = '01900000-0000-7000-8000-000000000000';

/** Three articles: two mentions of one event, a quiet one in French, a copy of the first. */
describe.each(testDatabases)('the catalogue on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  let told: string;
  let quiet: string;
  beforeAll(async () => {
    database = await open();
    const mentions = [
      sampleMention({
        confidence: 0.5,
        attribution: { span: { start: 0, end: 7 }, actorKey: 'RUS' },
      }),
      sampleMention({ sentenceIndex: 1 }),
    ];
    const saved = await saveArticle(database.db, sampleRecord('told', [sampleEvent({ mentions })]));
    told = saved.articleId;
    const silence = sampleRecord('quiet', [], {
      text: 'Il ne se passe rien.',
      title: 'Silence',
      language: 'fr',
      source: other,
      publishedAt: null,
      fetchedAt: '2024-12-05T00:00:00.000Z',
    });
    quiet = (await saveArticle(database.db, silence)).articleId;
    await saveArticle(database.db, sampleRecord('copy', [], { duplicateOf: told, source: other }));
  });
  afterAll(() => database.close());

  test.each<[string, () => ArticleQuery, string[]]>([
    [
      'all but copies, newest first, by fetching where unpublished',
      () => ({}),
      ['Silence', 'Report told'],
    ],
    ['copies when asked for', () => ({ statuses: ['DUPLICATE'] }), ['Report copy']],
    ['words', () => ({ text: 'jets "bombed rebels"' }), ['Report told']],
    ['a language', () => ({ languages: ['fr'] }), ['Silence']],
    [
      'a source',
      () => ({ sources: { domains: ['Other.example'], countries: ['FRA'] } }),
      ['Silence'],
    ],
    [
      'a time of publication',
      () => ({
        publishedAt: { from: '2024-12-02T06:00:00.000Z', before: '2024-12-05T00:00:00.000Z' },
      }),
      ['Report told'],
    ],
    [
      'a time of fetching',
      () => ({ fetchedAt: { from: '2024-12-03T00:00:00.000Z' } }),
      ['Silence'],
    ],
    ['events', () => ({ hasEvents: true }), ['Report told']],
    ['no events', () => ({ hasEvents: false }), ['Silence']],
  ])('articles are found by %s', async (_, query, titles) => {
    const page = await listArticles(database, { query: query() });
    expect(page.rows.map(({ title }) => title)).toEqual(titles);
    expect(await countArticles(database, query())).toBe(titles.length);
  });

  test('articles are listed the other way round, page by page', async () => {
    const list = { query: {}, order: { field: 'FETCHED_AT', direction: 'ASC' }, first: 1 } as const;
    const first = await listArticles(database, list);
    const second = await listArticles(database, { ...list, after: first.cursors[0] });
    expect([...first.rows, ...second.rows].map(({ title }) => title)).toEqual([
      'Report told',
      'Silence',
    ]);
    expect(second).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('an article is found by id and address, its text apart', async () => {
    const rows = await findArticles(database, [quiet, unknown, told]);
    expect(rows.map((row) => row?.title)).toEqual(['Silence', undefined, 'Report told']);
    expect(await findArticleByUrl(database, 'https://news.example/told')).toMatchObject({
      id: told,
      source: { country: 'GBR' },
    });
    expect(await findArticleByUrl(database, 'https://news.example/')).toBeUndefined();
    expect([...(await findArticleTexts(database, [quiet, unknown]))]).toEqual([
      [quiet, 'Il ne se passe rien.'],
    ]);
  });

  test('the mentions of an event come best first, those of an article in its order', async () => {
    const { rows } = await listEvents(database, {
      query: {},
      selection: { mentions: { first: 9 } },
    });
    const eventId = rows[0]?.id ?? '';
    const listed = await listMentions(database, { eventId, article: true });
    expect(listed.rows.map(({ ordinal, article }) => [ordinal, article?.id])).toEqual([
      [1, told],
      [0, told],
    ]);
    const { rows: inOrder } = await listMentions(database, { articleId: told });
    expect(inOrder.map(({ ordinal }) => ordinal)).toEqual([0, 1]);
    const along = rows[0]?.mentions ?? [];
    expect(along.map(mentionCursor)).toEqual(listed.cursors);
    const rest = await listMentions(database, { eventId, after: along.map(mentionCursor)[0] });
    expect(rest.rows.map(({ ordinal }) => ordinal)).toEqual([0]);
    const key = { eventId, articleId: told, ordinal: 0 };
    const ids = await findEntityIds(database, ['RUS']);
    expect(await findMention(database, key)).toMatchObject({
      attribution: { span: { text: 'Russian' }, actorId: ids.get('RUS') },
    });
    expect(await findMention(database, { ...key, ordinal: 7 })).toBeUndefined();
  });

  test('events are found by id, in order, gaps included', async () => {
    const { rows } = await listEvents(database, { query: { articleId: told } });
    const id = rows[0]?.id ?? '';
    const found = await findEvents(database, [unknown, id, id]);
    expect(found.map((row) => row?.id)).toEqual([undefined, id, id]);
    expect(await findEvent(database, unknown)).toBeUndefined();
    expect(await findEvent(database, id)).toMatchObject({ id });
  });

  test('actors are found by key, id, name and alias', async () => {
    const [army, nobody] = await findActors(database, ['RUS.MIL', 'nobody']);
    expect(army).toMatchObject({ key: 'RUS.MIL', eventCount: 1 });
    expect(nobody).toBeUndefined();
    expect(
      (await findActorsById(database, [unknown, army?.id ?? ''])).map((row) => row?.key),
    ).toEqual([undefined, 'RUS.MIL']);
    expect(await findActorKeysByName(database, 'TURKEY')).toEqual(['TUR']);
    expect(await findActorKeysByName(database, 'turkiye')).toEqual(['TUR']);
    expect(await findActorKeysByName(database, 'turk')).toEqual([]);
  });

  test('an actor has aliases and affiliations', async () => {
    const ids = await findEntityIds(database, ['TUR', 'RUS.MIL']);
    const [turkey = '', army = ''] = [ids.get('TUR'), ids.get('RUS.MIL')];
    expect(await findAliases(database, [turkey])).toMatchObject([
      { actorId: turkey, text: 'Turkey' },
    ]);
    expect(await findAffiliations(database, [army])).toMatchObject([
      { actorId: army, relation: 'part of', from: null, to: { key: 'RUS' } },
    ]);
  });

  test('actors are listed by events or name, and by what they are', async () => {
    const keys = async (request: Parameters<typeof listActors>[1]) =>
      (await listActors(database, request)).rows.map(({ key }) => key);
    expect((await keys({ order: 'NAME' }))[0]).toBe('RUS');
    expect((await keys({})).at(-1)).toBe('TUR');
    expect(await keys({ query: { name: 'turk' } })).toEqual(['TUR']);
    expect(await keys({ query: { name: '%' }, first: 1, order: 'NAME' })).toEqual(['RUS']);
    expect(await keys({ query: { countries: ['RUS'], sectors: ['MIL', 'GOV'] } })).toEqual([
      'RUS.MIL',
    ]);
    expect(await countActors(database, { kinds: ['COUNTRY'] })).toBe(3);
    const first = await listActors(database, { order: 'NAME', first: 2 });
    const next = await listActors(database, { order: 'NAME', first: 9, after: first.cursors[1] });
    expect(first.rows.length + next.rows.length).toBe(sampleActors.length);
  });

  test('places are found with their path, and listed', async () => {
    const [aleppo, nowhere] = await findPlaces(database, ['gn:170063', 'gn:0']);
    expect(aleppo?.path?.map(({ name }) => name)).toEqual([
      'Syria',
      'Aleppo Governorate',
      'Aleppo',
    ]);
    expect(nowhere).toBeUndefined();
    const { rows } = await listPlaces(database, { query: { name: 'ALEP' }, order: 'NAME' });
    expect(rows.map(({ name, eventCount }) => [name, eventCount])).toEqual([
      ['Aleppo', 1],
      ['Aleppo Governorate', 1],
    ]);
    expect(await countPlaces(database, { kinds: ['CITY'], countries: ['SYR'] })).toBe(2);
    expect(await countPlaces(database)).toBe(4);
  });

  test('sources are listed by domain', async () => {
    const { rows } = await listSources(database, {});
    expect(rows.map(({ domain }) => domain)).toEqual(['news.example', 'other.example']);
    expect(await countSources(database, { countries: ['FRA'] })).toBe(1);
    const found = await findSources(database, [rows[1]?.id ?? '', unknown]);
    expect(found.map((row) => row?.name)).toEqual(['The Other', undefined]);
  });

  test('an actor nobody names any more still answers', () =>
    database.rolledBack(async ({ db, query }) => {
      const gone = sampleRecord(
        'told',
        [sampleEvent({ participants: [participant('ACTOR', 'TUR')] })],
        { text: 'All was different.' },
      );
      await saveArticle(db, gone);
      const [army] = await findActors({ query }, ['RUS.MIL']);
      expect(army).toMatchObject({ eventCount: 0 });
    }));
});
