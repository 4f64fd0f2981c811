import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadKnowledge } from '@dateline/knowledge';
import {
  findActorKeysByName,
  listImportFailures,
  listImports,
  listPlaces,
  type OpenDatabase,
  readPacks,
} from '@dateline/store';
import { type TestDatabase, testDatabases } from '@dateline/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CommandContext, exitCodes } from '../context.ts';
import { parseEnvironment } from '../environment.ts';
import { defaultFeatures } from '../import/geonames/geonames-options.ts';
import {
  person,
  post,
  value,
  wikidataItem,
  withTerm,
} from '../import/wikidata/testing/wikidata-items.ts';
import { readCopy } from '../imported-copy.ts';
import { createPainter } from '../terminal/style.ts';
import { runActorsImport, runGeonamesImport, runWikidataImport } from './run-import.ts';
import { runMergeActors } from './run-merge-actors.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-imports-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const placeLine = (id: number, name: string, lat: number, others = '', feature = 'P\tPPL') =>
  [
    id,
    name,
    name,
    others,
    lat,
    8.25,
    feature,
    'NO\t',
    'X7\tX71\t\t',
    1200,
    '',
    310,
    'Europe/Oslo\t2024-01-01',
  ].join('\t');

const dumps = {
  /** A thousand facts make a portion: enough to be stopped between two. */
  places: write(
    'NO.txt.gz',
    gzipSync(
      [
        ...Array.from({ length: 1200 }, (_, at) =>
          placeLine(910000000 + at, `Moorstead ${at}`, 60 + at / 1000),
        ),
        'a line that is none',
        placeLine(900000001, 'Tarkmoor', 61.5, 'Tárkmór,TKM'),
        placeLine(170654, 'Dimashq', 99),
        placeLine(900000011, 'Tarkmoor Hundred', 61.4, '', 'A\tADM2'),
      ].join('\n'),
    ),
  ),
  divisions: write('admin1CodesASCII.txt', 'NO.X7\tUpperland\tUpperland\t900000010\n'),
  names: write(
    'alternateNamesV2.txt',
    [
      '1\t900000001\ten\tTarkmoor Town\t\t\t\t1\t1850\t1923',
      '2\t900000001\twkdt\tQ900000001\t\t\t\t\t\t',
      '3\t170654\ten\tShamtown\t\t\t\t\t\t',
      '4\t999999999\ten\tNowhere Known\t\t\t\t\t\t',
      'not a name',
    ].join('\n'),
  ),
  hierarchy: write('hierarchy.txt', '900000001\t910000000\t\n'),
};

const wikidata = write(
  'dump.json',
  [
    '[',
    `${JSON.stringify(person('Q900000003', 'Anna Liv Torvald', { P39: [withTerm('Q900000004', { from: ['+2019-01-01T00:00:00Z', 11], to: ['+2021-12-31T00:00:00Z', 11] }), withTerm('Q900000099', {})] }))},`,
    '{ broken,',
    `${JSON.stringify(post('Q900000004', 'Minister of Foreign Affairs', 'Q20'))},`,
    `${JSON.stringify(wikidataItem('Q900000020', 'Northern Lantern League', { P31: [value('Q7278')], P17: [value('Q20')] }))}`,
    ']',
  ].join('\n'),
);

const own = write(
  'own.csv',
  [
    'name,aliases,kind,country,sectors,id,part_of,offices',
    '"Free Harbour Front, the",FHF; Harbour Front,GROUP,Norway,REB,fhf,,',
    'Harbour Front Youth,,GROUP,NOR,REB,,fhf,',
    'Nobody,,robot,NOR,,,,',
    'Olga Brandvik,,PERSON,NO,,,nobody-known,mayor 2023..',
  ].join('\n'),
);

interface Started {
  readonly context: CommandContext;
  readonly written: { stdout: string; stderr: string };
}

describe.each(testDatabases)('importing into $name', ({ name, available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const directory = mkdtempSync(join(folder, 'data-'));
  const environment = parseEnvironment({
    DATELINE_DATA_DIR: directory,
    ...(name === 'PGlite' ? {} : { DATABASE_URL: 'postgres://unused' }),
  });

  function start(stopping = new AbortController().signal): Started {
    const written = { stdout: '', stderr: '' };
    const store: OpenDatabase = { ...database, close: async () => undefined };
    const context: CommandContext = {
      environment,
      openStore: async () => store,
      knowledge: async () => loadKnowledge(await readPacks(database)),
      imported: () => readPacks(database),
      stdin: (async function* () {})(),
      print: async (text) => {
        written.stdout += text;
      },
      columns: 120,
      stderr: {
        isTTY: false,
        columns: 80,
        write: (text) => {
          written.stderr += text;
        },
      },
      paint: createPainter(false),
      now: () => new Date('2024-12-20T12:00:00Z'),
      stopping,
    };
    return { context, written };
  }

  const wanted = { features: defaultFeatures, minPopulation: 0, countries: [], languages: ['en'] };
  const importPlaces = (files: readonly string[], { context }: Started, again = false) =>
    runGeonamesImport(files, { ...wanted, again, quiet: true }, context);
  const knowledge = async () => loadKnowledge(await readPacks(database));
  const rowsOf = async () =>
    (
      await database.query<{ row: string }>({
        text: `select (to_jsonb(p) - 'updated_at')::text as row from place p union all select to_jsonb(a)::text from place_alias a
        union all select (to_jsonb(c) - 'updated_at')::text from actor c union all select to_jsonb(i)::text from knowledge_item i
        union all select kind || ordinal || version || md5(bytes) from knowledge_pack order by 1`,
        values: [],
      })
    ).rows;

  test('an import that is stopped goes on where it stopped, and takes every line once', async () => {
    const stop = new AbortController();
    const stopped = start(stop.signal);
    const { openStore } = stopped.context;
    let portions = 0;
    const stopping: CommandContext = {
      ...stopped.context,
      openStore: async () => {
        const store = await openStore();
        const db = new Proxy(store.db, {
          get(target, key) {
            if (key !== 'transaction') return Reflect.get(target, key);
            return async (...given: Parameters<typeof target.transaction>) => {
              if (++portions === 1) stop.abort();
              return target.transaction(...given);
            };
          },
        });
        return { ...store, db };
      },
    };
    expect(await importPlaces([dumps.places], { ...stopped, context: stopping })).toBe(
      exitCodes.interrupted,
    );
    const [half] = await listImports(database);
    expect(half).toMatchObject({ status: 'READING', saved: half?.lines });
    expect(half?.lines).toBeGreaterThanOrEqual(1000);
    expect(half?.lines).toBeLessThan(1200);
    expect(await importPlaces([dumps.places], start())).toBe(exitCodes.partlyFailed);
    const [whole] = await listImports(database);
    expect(whole).toMatchObject({
      id: half?.id,
      status: 'DONE',
      lines: 1204,
      saved: 1202,
      failed: 2,
    });
  });

  test('bad lines are recorded with number and reason', async () => {
    const [found] = await listImports(database);
    expect(await listImportFailures(database, found?.id ?? '')).toEqual([
      { line: 1201, reason: expect.stringContaining('1 cells, not 19') },
      { line: 1203, reason: expect.stringContaining('latitude "99"') },
    ]);
  });

  test('names, items, divisions and a hierarchy are taken whatever their order', async () => {
    const started = start();
    const files = [dumps.hierarchy, dumps.names, dumps.divisions];
    expect(await importPlaces(files, started)).toBe(exitCodes.partlyFailed);
    const { places, placeAliases, resolvePlace } = await knowledge();
    expect(resolvePlace({ phrase: 'Tarkmoor Town' })?.place).toMatchObject({
      id: 'gn:900000001',
      wikidata: 'Q900000001',
      parent: 'gn:900000011',
    });
    expect(placeAliases('gn:900000001')).toEqual(['Tarkmoor Town', 'Tárkmór']);
    const lineOf = (id: string) =>
      places
        .ancestorsOf(id)
        .map((place) => place.name)
        .slice(0, 4);
    expect(lineOf('gn:910000000')).toEqual(['Tarkmoor', 'Tarkmoor Hundred', 'Upperland', 'Norway']);
    expect(places.findByName('Shamtown').map(({ id }) => id)).toEqual(['gn:170654']);
    const { rows } = await listPlaces(database, { query: { name: 'tarkquay', imported: true } });
    expect(rows).toEqual([]);
    const named = await listPlaces(database, { query: { name: 'TÁRKMÓR', imported: true } });
    expect(named.rows.map(({ key }) => key)).toEqual(['gn:900000001']);
    expect((await listPlaces(database, {})).rows).toEqual([]);
  });

  test('importing again changes nothing, read or not read', async () => {
    const before = await rowsOf();
    const files = Object.values(dumps);
    const started = start();
    expect(await runGeonamesImport(files, wanted, started.context)).toBe(exitCodes.done);
    expect(started.written.stderr).toMatch(/imported before; --again/);
    expect(started.written.stderr).toMatch(/Nothing changed/);
    await importPlaces(files, start(), true);
    const [found] = await listImports(database);
    expect(found?.saved).toBe(0);
    expect(await rowsOf()).toEqual(before);
  });

  test('a file of something else is refused with what it is not', async () => {
    const wrong = write('notes.txt', 'some notes\nof mine\n');
    await expect(importPlaces([wrong], start())).rejects.toMatchObject({
      code: 'BAD_IMPORT',
      message: expect.stringContaining('none of the files of GeoNames'),
    });
    const options = { minSitelinks: 1, classes: [], quiet: true };
    await expect(runWikidataImport(wrong, options, start().context)).rejects.toMatchObject({
      code: 'BAD_IMPORT',
      message: expect.stringMatching(/not a Wikidata dump.*line 1 is no JSON object/),
    });
    await expect(runActorsImport(wrong, { quiet: true }, start().context)).rejects.toMatchObject({
      code: 'BAD_IMPORT',
      message: expect.stringContaining('names its columns: name, aliases'),
    });
  });

  test('people of Wikidata hold the offices that the dump itself describes', async () => {
    const { context, written } = start();
    const code = await runWikidataImport(wikidata, { minSitelinks: 1, classes: [] }, context);
    expect(code).toBe(exitCodes.partlyFailed);
    expect(written.stderr).toMatch(/dump\.json:3 .*no JSON object/);
    expect(written.stderr).toMatch(
      /1 posts are held that the dump does not describe, such as Q900000099/,
    );
    const { resolveActor } = await knowledge();
    expect(resolveActor({ phrase: 'Anna Liv Torvald', date: '2020-03-01' })).toMatchObject({
      id: 'wd:Q900000003',
      country: 'NOR',
      sectors: ['GOV'],
      wikidata: 'Q900000003',
      ancestors: ['NOR.GOV.foreign', 'NOR.GOV', 'NOR'],
    });
    expect(resolveActor({ phrase: 'the Northern Lantern League' })).toMatchObject({
      id: 'wd:Q900000020',
      sectors: ['PTY'],
    });
    expect(await findActorKeysByName(database, 'anna liv torvald')).toEqual(['wd:Q900000003']);
  });

  test('actors of one’s own are known by all their names, and belong to each other', async () => {
    const { context, written } = start();
    expect(await runActorsImport(own, {}, context)).toBe(exitCodes.partlyFailed);
    expect(written.stderr).toMatch(/own\.csv:4 has the kind "ROBOT"/);
    expect(written.stderr).toMatch(/Olga Brandvik: part of "nobody-known"/);
    const { actors, resolveActor, version } = await knowledge();
    expect(resolveActor({ phrase: 'FHF' })).toMatchObject({ id: 'own:fhf', sectors: ['REB'] });
    expect(actors.ancestorsOf('own:harbour-front-youth')).toEqual(['own:fhf', 'NOR']);
    expect(resolveActor({ phrase: 'Olga Brandvik', date: '2024-01-01' })).toMatchObject({
      sectors: ['GOV'],
    });
    expect(version).toMatch(/\+[0-9a-f]{8}$/);
  });

  test('the version changes with what is imported, and with nothing else', async () => {
    const before = (await readPacks(database))?.version;
    await runActorsImport(own, { again: true, quiet: true }, start().context);
    expect((await readPacks(database))?.version).toBe(before);
    const more = write('more.csv', 'name,country\nLantern Bank of Upperland,NOR\n');
    await runActorsImport(more, { quiet: true }, start().context);
    expect((await readPacks(database))?.version).not.toBe(before);
  });

  test('beside the embedded database lies a copy for commands that do not open it', async () => {
    const copy = await readCopy(directory);
    const packs = await readPacks(database);
    if (environment.databaseUrl === undefined) {
      expect(copy?.version).toBe(packs?.version);
      expect(Buffer.from(copy?.actors ?? []).equals(packs?.actors ?? Buffer.of())).toBe(true);
      expect(Buffer.from(copy?.places ?? []).equals(packs?.places ?? Buffer.of())).toBe(true);
    } else expect(copy).toBeUndefined();
  });

  test('an imported actor can be merged into one of the book that no article has named', async () => {
    const { context, written } = start();
    await runMergeActors({ from: 'act_own:fhf', into: 'NOR.MIL' }, context);
    expect(written.stdout).toBe('own:fhf is NOR.MIL now; 0 events were told anew.\n');
    const typo = runMergeActors({ from: 'own:harbor-front-yuth', into: 'NOR.MIL' }, context);
    await expect(typo).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
      message: expect.stringContaining(
        'Did you mean Harbour Front Youth (own:harbour-front-youth)',
      ),
    });
  });
});
