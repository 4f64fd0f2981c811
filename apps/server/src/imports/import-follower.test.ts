/** A server that runs while an import is made, asked over HTTP. */
import { knowledgeVersion, PlacePacker } from '@dateline/knowledge';
import { type OpenDatabase, replacePacks } from '@dateline/store';
import { type TestDatabase, testDatabases } from '@dateline/store/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';

/** What an import leaves behind for readers: towns in Norway, under a version. */
function importTowns(store: OpenDatabase, version: string, names: readonly string[]) {
  return replacePacks(store, async (_, write) => {
    const packer = new PlacePacker();
    names.forEach((name, at) => {
      packer.add({
        id: `gn:${900000001 + at}`,
        geonamesId: 900000001 + at,
        name,
        kind: 'CITY',
        featureCode: 'PPL',
        country: 'NOR',
        lat: 61.5,
        lon: 8.25 + at,
        population: 1200,
        parent: 'gn:3144096',
        wikidata: null,
        aliases: [],
      });
    });
    await write('places', packer.finish());
    return version;
  });
}

const town = '{ location(by: { name: "Tarkmoor" }) { id } }';
const knowledge = '{ service { knowledge } }';
const reading = (name: string) =>
  `{ analyze(input: { text: "Russian jets bombed rebels in ${name} on Sunday.", publishedAt: "2024-12-02" })
    { extraction { knowledge } events { locations { location { id } } } } }`;

describe.each(testDatabases)(
  'a running server on $name',
  { timeout: 120_000 },
  ({ available, open }) => {
    if (!available) return test.skip('needs a server', () => undefined);
    let server: TestServer;
    let store: TestDatabase;
    let isDown = false;
    beforeAll(async () => {
      server = await startTestServer(async () => {
        store = await open();
        const query: TestDatabase['query'] = (statement) =>
          isDown && statement.text.includes('knowledge_pack')
            ? Promise.reject(new Error('the database does not answer'))
            : store.query(statement);
        return { ...store, query };
      }, 50);
    });
    afterAll(() => server.close());

    const until = (query: string, expected: object) =>
      vi.waitFor(async () => expect((await server.ask(query)).data).toEqual(expected), {
        timeout: 60_000,
        interval: 50,
      });

    test('knows a place as soon as it is imported, in look-ups and in what it reads', async () => {
      expect((await server.ask(town)).errors?.[0]?.message).toMatch(/Unknown/);
      expect(await server.ask(knowledge)).toMatchObject({
        data: { service: { knowledge: knowledgeVersion } },
      });
      await importTowns(store, 'first', ['Tarkmoor']);
      await until(town, { location: { id: 'loc_gn:900000001' } });
      expect(await server.ask(reading('Tarkmoor'))).toMatchObject({
        data: {
          analyze: {
            extraction: { knowledge: `${knowledgeVersion}+first` },
            events: [{ locations: [{ location: { id: 'loc_gn:900000001' } }] }],
          },
        },
      });
    });

    test('goes on with what it knows while the database does not answer, and then catches up', async () => {
      isDown = true;
      await importTowns(store, 'second', ['Tarkmoor', 'Lanternby']);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await server.ask(town)).toMatchObject({
        data: { location: { id: 'loc_gn:900000001' } },
      });
      isDown = false;
      await until('{ location(by: { name: "Lanternby" }) { id } }', {
        location: { id: 'loc_gn:900000002' },
      });
    });

    test('answers a text that is being read when an import comes, with what it began with', async () => {
      const begun = server.ask(reading('Lanternby'));
      await importTowns(store, 'third', ['Tarkmoor']);
      await until(knowledge, { service: { knowledge: `${knowledgeVersion}+third` } });
      const { data, errors } = await begun;
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({
        analyze: { extraction: { knowledge: `${knowledgeVersion}+second` } },
      });
      expect((await server.ask('{ location(by: { name: "Lanternby" }) { id } }')).data).toEqual({
        location: null,
      });
    });
  },
);
