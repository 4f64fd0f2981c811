import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtractionVersions } from '../article-record.ts';
import { event } from '../schema.ts';
import {
  participant,
  sampleEvent,
  sampleRecord,
  type TestDatabase,
  testDatabases,
} from '../testing.ts';
import { type FusionProbe, findFusionCandidates } from './fusion-candidates.ts';
import { recogniseArticle } from './recognise-article.ts';
import { saveArticle } from './save-article.ts';

describe.each(testDatabases)('before reading, on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  const record = sampleRecord('known', [sampleEvent()], { signature: 'cafe', bands: [1, 2, 3] });
  const copy = sampleRecord('copy', [], { signature: 'cafd', bands: [2, 3] });
  let known: string;
  beforeAll(async () => {
    database = await open();
    known = (await saveArticle(database.db, record)).articleId;
    await saveArticle(database.db, { ...copy, article: { ...copy.article, duplicateOf: known } });
  });
  afterAll(() => database.close());

  const recognise = (changes: {
    canonicalUrl?: string | null;
    contentHash?: string;
    bands?: number[];
    extraction?: ExtractionVersions;
  }) => {
    const { canonicalUrl, contentHash } = record.article;
    const { extraction } = record;
    return recogniseArticle(database.db, {
      canonicalUrl,
      contentHash,
      bands: [],
      extraction,
      ...changes,
    });
  };

  test('an article at its address, with its text, read by the same programs, is unchanged', async () => {
    expect(await recognise({})).toEqual({ status: 'unchanged', articleId: known });
  });

  test('the same text at another address is a duplicate', async () => {
    expect(await recognise({ canonicalUrl: 'https://other.example/' })).toEqual({
      status: 'duplicate',
      originalId: known,
    });
  });

  test('the same text without its address adds nothing, whoever reads it', async () => {
    const same = { status: 'unchanged', articleId: known };
    expect(await recognise({ canonicalUrl: null })).toEqual(same);
    const extraction = { ...record.extraction, model: '2' };
    expect(await recognise({ canonicalUrl: null, extraction })).toEqual(same);
  });

  test('another text at the address, or newer programs, make it changed', async () => {
    const changed = { status: 'changed', articleId: known };
    expect(await recognise({ contentHash: 'new' })).toMatchObject(changed);
    expect(await recognise({ extraction: { ...record.extraction, model: '2' } })).toMatchObject(
      changed,
    );
  });

  test('a text an article had before its present one is unchanged: two texts of one address do not swap for ever', async () => {
    const first = sampleRecord('swapped', [sampleEvent()]);
    const second = {
      ...first,
      article: { ...first.article, text: 'Later.', contentHash: 'later' },
    };
    const { articleId } = await saveArticle(database.db, first);
    expect(await saveArticle(database.db, second)).toMatchObject({ articleId, status: 'replaced' });
    for (const { article, extraction } of [first, second]) {
      const { canonicalUrl, contentHash } = article;
      expect(
        await recogniseArticle(database.db, { canonicalUrl, contentHash, bands: [], extraction }),
      ).toEqual({ status: 'unchanged', articleId });
    }
    expect(await saveArticle(database.db, first)).toMatchObject({ articleId, status: 'unchanged' });
  });

  test('a new article is told what it may be a near copy of, the original first', async () => {
    const found = await recognise({ canonicalUrl: null, contentHash: 'new', bands: [2, 3, 9] });
    expect(found).toMatchObject({
      status: 'new',
      near: [
        { articleId: known, signature: 'cafe', sharedBands: 2 },
        { signature: 'cafd', sharedBands: 2 },
      ],
    });
    expect(await recognise({ canonicalUrl: null, contentHash: 'new', bands: [9] })).toEqual({
      status: 'new',
      near: [],
    });
  });

  test('a changed article is no near copy of itself', async () => {
    const found = await recognise({ contentHash: 'new', bands: [1] });
    expect(found).toEqual({ status: 'changed', articleId: known, near: [] });
  });
});

describe.each(testDatabases)('candidates for fusion on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  let article: string;
  beforeAll(async () => {
    database = await open();
    const saved = await saveArticle(
      database.db,
      sampleRecord('one', [
        sampleEvent(),
        sampleEvent({
          date: { from: '2024-11-04', to: '2024-11-30', precision: 'MONTH', stated: true },
          participants: [participant('ACTOR', 'TUR')],
          place: null,
        }),
        sampleEvent({ factuality: 'NEGATED' }),
        sampleEvent({ type: 'AID' }),
      ]),
    );
    article = saved.articleId;
  });
  afterAll(() => database.close());

  const probe: FusionProbe = {
    type: 'ASSAULT',
    factualities: ['ASSERTED', 'REPORTED'],
    from: '2024-11-30',
    to: '2024-12-03',
    actorKeys: ['RUS'],
    placeKeys: [],
    limit: 9,
  };
  const count = async (changes: Partial<FusionProbe>) => {
    const [found] = await findFusionCandidates(database.db, [{ ...probe, ...changes }]);
    return found?.length;
  };

  test('come with what fusion compares', async () => {
    const [found] = await findFusionCandidates(database.db, [probe]);
    expect(found).toMatchObject([
      {
        type: 'ASSAULT',
        date: { from: '2024-12-01', to: '2024-12-01', precision: 'DAY', stated: true },
        participants: [
          { role: 'ACTOR', key: 'RUS.MIL', country: 'RUS', ancestors: ['RUS'] },
          { role: 'RECIPIENT', key: 'SYR/REB', ancestors: ['SYR'] },
        ],
        place: { key: 'gn:170063', precision: 'CITY', ancestors: ['gn:170062', 'gn:163843'] },
        words: expect.stringContaining('bombed rebels'),
        soleArticleId: article,
      },
    ]);
  });

  test.each<[string, Partial<FusionProbe>, number]>([
    ['share a place', { actorKeys: [], placeKeys: ['gn:170062'] }, 1],
    ['share an actor on a day of the range they span', { actorKeys: ['TUR'] }, 1],
    ['share nothing', { actorKeys: ['TUR'], from: '2024-12-01' }, 0],
    ['are of another time', { from: '2024-12-02' }, 0],
    ['are of another type', { type: 'CONSULT' }, 0],
    ['are told as another kind of truth', { factualities: ['NEGATED'] }, 1],
    ['are named by nobody', { actorKeys: ['x:nobody'] }, 0],
    ['are too many', { actorKeys: ['RUS', 'TUR'], limit: 1 }, 1],
  ])('are found or not when they %s', async (_, changes, expected) => {
    expect(await count(changes)).toBe(expected);
  });

  test('of several findings come each to its own', async () => {
    const found = await findFusionCandidates(database.db, [
      { ...probe, type: 'PROTEST' },
      probe,
      { ...probe, type: 'AID' },
    ]);
    expect(found.map((events) => events.map(({ type }) => type))).toEqual([
      [],
      ['ASSAULT'],
      ['AID'],
    ]);
    expect(await findFusionCandidates(database.db, [])).toEqual([]);
  });

  test('are active', () =>
    database.rolledBack(async ({ db }) => {
      await db.update(event).set({ status: 'RETRACTED' });
      expect(await findFusionCandidates(db, [probe])).toEqual([[]]);
    }));
});
