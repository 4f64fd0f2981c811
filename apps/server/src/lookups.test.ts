import {
  type Actor,
  ActorPacker,
  type ImportedPlace,
  knowledgeVersion,
  PlacePacker,
} from '@dateline/knowledge';
import {
  type ActorRecord,
  mergeActors,
  type OpenDatabase,
  replacePacks,
  saveArticle,
  saveImportedActors,
  saveImportedPlaces,
  savePlaceItems,
} from '@dateline/store';
import {
  participant,
  sampleActors,
  sampleEvent,
  sampleRecord,
  type TestDatabase,
  testDatabases,
} from '@dateline/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/start-test-server.ts';

const tarkmoor: ImportedPlace = {
  id: 'gn:900000001',
  geonamesId: 900000001,
  name: 'Tarkmoor',
  kind: 'CITY',
  featureCode: 'PPL',
  country: 'NOR',
  lat: 61.5,
  lon: 8.25,
  population: 1200,
  parent: 'gn:3144096',
  wikidata: 'Q900000001',
  aliases: ['Tárkmór'],
};

const torvald: Actor = {
  id: 'wd:Q900000003',
  name: 'Anna Liv Torvald',
  kind: 'PERSON',
  country: 'NOR',
  sectors: [],
  code: 'NORGOV',
  wikidata: 'Q900000003',
  aliases: [{ text: 'Torvald' }],
  affiliations: [
    {
      to: 'NOR.GOV',
      relation: 'leads',
      office: 'prime minister',
      sector: 'GOV',
      from: '2019-01-01',
      to_: '2021-12-31',
    },
    { to: 'NOR', relation: 'part of' },
  ],
  source: 'wikidata',
};

const discovered = (key: string, name: string): ActorRecord => ({
  key,
  name,
  kind: 'PERSON',
  country: 'TUR',
  sectors: [],
  discovered: true,
  confidence: 0.6,
  aliases: [],
  ancestors: ['TUR'],
});

async function importAndMerge(database: OpenDatabase): Promise<void> {
  const places = new PlacePacker();
  places.add(tarkmoor);
  const actors = new ActorPacker();
  actors.add(torvald, false);
  await replacePacks(database, async (_, write) => {
    await write('places', places.finish());
    await write('actors', actors.finish());
    return 'test';
  });
  const { id: key, parent: _, wikidata, aliases, ...facts } = tarkmoor;
  const place = { ...facts, key, adminCode: null, aliases: aliases.map((text) => ({ text })) };
  await saveImportedPlaces(database.db, [place]);
  await savePlaceItems(database.db, [{ key, value: wikidata ?? '' }]);
  const { id, affiliations: __, ...known } = torvald;
  await saveImportedActors(database.db, {
    actors: [{ ...known, key: id, ancestors: [] }],
    others: [],
  });
  const people = [
    discovered('x:vera-sokolova', 'Vera Sokolova'),
    discovered('x:vera-p-sokolova', 'Vera P. Sokolova'),
  ];
  const events = people.map(({ key: who }) =>
    sampleEvent({ type: 'ACCUSE', participants: [participant('ACTOR', who)] }),
  );
  const article = sampleRecord('people', events);
  await saveArticle(database.db, { ...article, actors: [...sampleActors, ...people] });
  await mergeActors(database.db, { from: 'x:vera-p-sokolova', into: 'x:vera-sokolova' });
}

describe.each(testDatabases)('looking up on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(async (): Promise<TestDatabase> => {
      const database = await open();
      await importAndMerge(database);
      return database;
    });
  });
  afterAll(() => server.close());

  const ask = async (query: string): Promise<unknown> => {
    const { data, errors } = await server.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };

  test.each([
    ['name: "russia"', 'act_RUS'],
    ['name: "RÚSSIA"', 'act_RUS'],
    ['name: "the United Nations"', 'act_IGO.un'],
    ['name: "U.N."', 'act_IGO.un'],
    ['qid: "Q159"', 'act_RUS'],
    ['code: "RU"', 'act_RUS'],
    ['code: "rusgov"', 'act_RUS.GOV'],
    ['id: "act_RUS.MIL"', 'act_RUS.MIL'],
    ['name: "anna liv torvald"', 'act_wd:Q900000003'],
    ['qid: "Q900000003"', 'act_wd:Q900000003'],
    ['name: "vera sokolova"', 'act_x:vera-sokolova'],
    ['name: "Vera P. Sokolova"', 'act_x:vera-sokolova'],
    ['id: "act_x:vera-p-sokolova"', 'act_x:vera-sokolova'],
  ])('the actor with %s is %s', async (by, id) => {
    expect(await ask(`{ actor(by: { ${by} }) { id } }`)).toEqual({ actor: { id } });
  });

  test.each([
    ['name: "ALÉPPO"', 'loc_gn:170063'],
    ['geonameId: 170063', 'loc_gn:170063'],
    ['code: "SY"', 'loc_gn:163843'],
    ['code: "syr"', 'loc_gn:163843'],
    ['code: "US.TX"', 'loc_gn:4736286'],
    ['qid: "Q858"', 'loc_gn:163843'],
    ['name: "tarkmor"', 'loc_gn:900000001'],
    ['geonameId: 900000001', 'loc_gn:900000001'],
    ['qid: "Q900000001"', 'loc_gn:900000001'],
  ])('the place with %s is %s', async (by, id) => {
    expect(await ask(`{ location(by: { ${by} }) { id } }`)).toEqual({ location: { id } });
  });

  test.each([
    '{ actor(by: { qid: "Q999999999" }) { id } }',
    '{ actor(by: { code: "ZZZGOV" }) { id } }',
    '{ actor(by: { id: "act_x:nobody" }) { id } }',
    '{ location(by: { geonameId: 1 }) { id } }',
    '{ location(by: { code: "ZZ.99" }) { id } }',
    '{ location(by: { qid: "Q999999999" }) { id } }',
  ])('%s is null', async (query) => {
    expect(Object.values((await ask(query)) as object)).toEqual([null]);
  });

  test('a name that only the news knows is offered when it is mistyped', async () => {
    const { errors } = await server.ask('{ actor(by: { name: "Vera Sokolva" }) { id } }');
    expect(errors?.[0]?.message).toMatch(
      /Unknown actor "Vera Sokolva"\. Did you mean .*Vera Sokolova/,
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      suggestions: expect.arrayContaining(['Vera Sokolova']),
    });
  });

  test('a merged actor answers under its old id with all its events', async () => {
    const filter = (id: string, more = '') =>
      `{ events(filter: { actor: { id: "${id}"${more} } }) { totalCount } }`;
    for (const id of ['act_x:vera-p-sokolova', 'act_x:vera-sokolova'])
      for (const more of ['', ', country: TR'])
        expect(await ask(filter(id, more))).toEqual({ events: { totalCount: 2 } });
    expect(await ask(filter('act_x:vera-p-sokolova', ', country: RU'))).toEqual({
      events: { totalCount: 0 },
    });
    expect(
      await ask(
        `{ node(id: "act_x:vera-p-sokolova") { id ... on Actor { aliases eventCount discovered confidence ancestors { id } } } }`,
      ),
    ).toEqual({
      node: {
        id: 'act_x:vera-sokolova',
        aliases: ['Vera P. Sokolova'],
        eventCount: 2,
        discovered: true,
        confidence: expect.closeTo(0.6),
        ancestors: [{ id: 'act_TUR' }],
      },
    });
  });

  test('offices are told with their terms, as of a day when one is given', async () => {
    const fields = (on: string) =>
      `affiliations(on: ${on}) { relation office from to actor { id } } ancestors(on: ${on}) { id }`;
    expect(
      await ask(
        `{ actor(by: { qid: "Q900000003" }) { discovered confidence ${fields('"2020-06-01"')} } }`,
      ),
    ).toEqual({
      actor: {
        discovered: false,
        confidence: null,
        affiliations: [
          {
            relation: 'leads',
            office: 'prime minister',
            from: '2019-01-01',
            to: '2021-12-31',
            actor: { id: 'act_NOR.GOV' },
          },
          { relation: 'part of', office: null, from: null, to: null, actor: { id: 'act_NOR' } },
        ],
        ancestors: [{ id: 'act_NOR.GOV' }, { id: 'act_NOR' }],
      },
    });
    expect(
      await ask(`{ actor(by: { qid: "Q900000003" }) { ${fields('"2024-06-01"')} } }`),
    ).toMatchObject({
      actor: { affiliations: [{ relation: 'part of' }], ancestors: [{ id: 'act_NOR' }] },
    });
  });

  test('a place tells its other names and all it lies in', async () => {
    expect(
      await ask(
        '{ location(by: { geonameId: 900000001 }) { aliases qid population path { name } ancestors { name } } }',
      ),
    ).toMatchObject({
      location: {
        aliases: ['Tárkmór'],
        qid: 'Q900000001',
        population: 1200,
        path: [{ name: 'Norway' }, { name: 'Tarkmoor' }],
        ancestors: expect.arrayContaining([{ name: 'Norway' }, { name: 'Europe' }]),
      },
    });
    expect(await ask('{ location(by: { code: "MM" }) { aliases } }')).toMatchObject({
      location: { aliases: expect.arrayContaining(['Burma']) },
    });
  });

  test('lists hold what the news names, and what was imported when asked', async () => {
    const names = async (query: string) =>
      Object.values((await ask(query)) as Record<string, { nodes: { name: string }[] }>).flatMap(
        ({ nodes }) => nodes.map(({ name }) => name),
      );
    expect(await names('{ locations(filter: { name: "tarkm" }) { nodes { name } } }')).toEqual([]);
    expect(
      await names('{ locations(filter: { name: "TÁRKM", imported: true }) { nodes { name } } }'),
    ).toEqual(['Tarkmoor']);
    expect(
      await names('{ actors(filter: { qid: "Q900000003", imported: true }) { nodes { name } } }'),
    ).toEqual(['Anna Liv Torvald']);
    expect(
      await names('{ actors(filter: { discovered: true, kind: PERSON }) { nodes { name } } }'),
    ).toEqual(['Vera Sokolova']);
    expect(await names('{ actors(filter: { code: "rusmil" }) { nodes { name } } }')).toEqual([
      'Russian armed forces',
    ]);
  });

  test.each([
    ['vera sok', 'Vera Sokolova', 'ACTOR'],
    ['VÉRA P', 'Vera Sokolova', 'ACTOR'],
    ['Q159', 'Russia', 'COUNTRY'],
    ['RUSGOV', 'Russian government', 'ACTOR'],
    ['170063', 'Aleppo', 'LOCATION'],
    ['gn:900000001', 'Tarkmoor', 'LOCATION'],
    ['tarkmo', 'Tarkmoor', 'LOCATION'],
    ['anna liv tor', 'Anna Liv Torvald', 'ACTOR'],
  ])('"%s" suggests %s', async (text, label, kind) => {
    const { suggest } = (await ask(`{ suggest(text: "${text}", limit: 25) { label kind } }`)) as {
      suggest: object[];
    };
    expect(suggest).toContainEqual({ label, kind });
  });

  test('a region of the news is asked for by all it consists of', async () => {
    const { events, location, syria, both, regions, elsewhere } = (await ask(`{
      events(filter: { location: { name: "the Middle East" } }) { totalCount }
      location(by: { name: "Middle East" }) { eventCount events { totalCount } }
      syria: location(by: { name: "Syria" }) { eventCount ancestors { name } }
      both: events(filter: { location: { name: "the Levant", country: SY } }) { totalCount }
      regions: events(
        filter: { location: { name: "the Middle East", within: "loc_dl:levant" } }
      ) { totalCount }
      elsewhere: events(filter: { location: { name: "the Sahel" } }) { totalCount }
    }`)) as {
      events: { totalCount: number };
      location: { eventCount: number; events: { totalCount: number } };
      syria: { eventCount: number; ancestors: { name: string }[] };
      both: { totalCount: number };
      regions: { totalCount: number };
      elsewhere: { totalCount: number };
    };
    expect(syria.eventCount).toBeGreaterThan(0);
    const counts = [events, location.events, both, regions].map(({ totalCount }) => totalCount);
    expect([location.eventCount, ...counts]).toEqual(Array(5).fill(syria.eventCount));
    expect(syria.ancestors.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Western Asia', 'World', 'Middle East', 'Levant']),
    );
    expect(elsewhere.totalCount).toBe(0);
  });

  test('whom the news tells of comes first among names about as near', async () => {
    const { suggest } = (await ask('{ suggest(text: "rus", limit: 3) { label query } }')) as {
      suggest: { label: string; query: string }[];
    };
    expect(suggest[0]).toEqual({ label: 'Russia', query: 'involving:Russia' });
  });

  test('the word of a completion finds what it stands for, by id as well', async () => {
    const count = (query: string) => ask(`{ events(query: "${query}") { totalCount } }`);
    expect(await count('involving:act_RUS in:loc_gn:163843')).toEqual(
      await count('involving:Russia in:Syria'),
    );
    expect(await count('involving:Norway,Russia')).toEqual(await count('involving:Russia'));
  });

  test.each([
    ['actor: { id: "act_x:nobody" }', 'No actor has the id "act_x:nobody"'],
    ['actor: { id: "act_NOBODY" }', 'No actor has the id'],
    ['location: { within: "loc_gn:1" }', 'No place has the id "loc_gn:1"'],
    ['location: { within: "act_RUS" }', 'is not the id of a location'],
  ])('an id that stands for nothing is refused: %s', async (filter, message) => {
    const { errors } = await server.ask(`{ events(filter: { ${filter} }) { totalCount } }`);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('an actor that grammar makes is known without having been in the news', async () => {
    expect(
      await ask('{ events(filter: { actor: { id: "act_NOR/AGR" } }) { totalCount } }'),
    ).toEqual({ events: { totalCount: 0 } });
  });

  test('the service tells the version of its knowledge', async () => {
    expect(await ask('{ service { knowledge } }')).toEqual({
      service: { knowledge: `${knowledgeVersion}+test` },
    });
  });

  test('a text is read with what was imported', async () => {
    const text = 'Anna Liv Torvald condemned Russia in Tarkmoor.';
    const input = `{ text: "${text}", publishedAt: "2020-06-02" }`;
    const { analyze } = (await ask(
      `{ analyze(input: ${input}) { extraction { knowledge } events { participants(role: ACTOR) { actor { id } } locations { location { id } } } } }`,
    )) as { analyze: { extraction: object; events: object[] } };
    expect(analyze.extraction).toEqual({ knowledge: `${knowledgeVersion}+test` });
    expect(analyze.events[0]).toEqual({
      participants: [{ actor: { id: 'act_wd:Q900000003' } }],
      locations: [{ location: { id: 'loc_gn:900000001' } }],
    });
  });
});
