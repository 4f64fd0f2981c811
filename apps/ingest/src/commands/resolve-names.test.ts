import { loadKnowledge } from '@dateline/knowledge';
import { findEntityIds, saveArticle } from '@dateline/store';
import {
  openTestDatabase,
  participant,
  sampleEvent,
  sampleRecord,
  type TestDatabase,
} from '@dateline/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveActorName, resolvePlaceName } from './resolve-names.ts';

const knowledge = loadKnowledge();

describe('names in the filters of the command line', () => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await openTestDatabase();
    const event = sampleEvent({ participants: [participant('ACTOR', 'x:vera-halloran')] });
    const record = sampleRecord('one', [event]);
    const discovered = {
      key: 'x:vera-halloran',
      name: 'Vera Halloran',
      kind: 'PERSON',
      country: null,
      sectors: [],
      discovered: true,
      ancestors: [],
    };
    await saveArticle(store.db, { ...record, actors: [...record.actors, discovered] });
  });
  afterAll(() => store.close());

  test.each([
    ['Russia', 'RUS'],
    ['russian armed forces', 'RUS.MIL'],
    ['vera halloran', 'x:vera-halloran'],
  ])('%s is the actor %s', async (name, key) => {
    const ids = await findEntityIds(store, [key]);
    expect(await resolveActorName(name, knowledge, store)).toEqual([...ids.values()]);
  });

  test('someone known of whom nothing is told is nobody stored', async () => {
    expect(await resolveActorName('Norway', knowledge, store)).toEqual([]);
    expect(await resolvePlaceName('Norway', knowledge, store)).toEqual([]);
  });

  test('a region is all its countries', async () => {
    const ids = await findEntityIds(store, ['gn:163843']);
    expect(await resolvePlaceName('the Middle East', knowledge, store)).toEqual([...ids.values()]);
    expect(await resolvePlaceName('the Sahel', knowledge, store)).toEqual([]);
  });

  test('a town may be told apart by what lies around it', async () => {
    const ids = await findEntityIds(store, ['gn:170063']);
    expect(ids.size).toBe(1);
    expect(await resolvePlaceName('Aleppo, Syria', knowledge, store)).toEqual([...ids.values()]);
    expect(await resolvePlaceName('Paris, Texas', knowledge, store)).toEqual([]);
  });

  test.each(['Vera Hallorann', 'Zzyzx Qwark'])('%s is refused', async (name) => {
    const refusal = { code: 'UNKNOWN_NAME', message: expect.stringContaining(name) };
    await expect(resolveActorName(name, knowledge, store)).rejects.toMatchObject(refusal);
  });

  test('a place nobody knows is refused', async () => {
    await expect(resolvePlaceName('Zzyzxgrad', knowledge, store)).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
    });
  });
});
