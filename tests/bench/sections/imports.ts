/**
 * Importing places and their other names from dumps in GeoNames' formats, and starting with what was imported. Two sizes: memory that
 * grows with the dump would show.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadKnowledge } from '@dateline/knowledge';
import { programs } from '../../testkit/repository.ts';
import { createTemporaryFolder } from '../../testkit/temporary-folder.ts';
import { openBenchDatabase } from '../database/open-bench-database.ts';
import { writeGeonamesDump } from '../database/write-geonames-dump.ts';
import type { ImportMeasure } from '../measure/measure-import.ts';
import type { ImportedMeasure } from '../measure/measure-imported.ts';
import type { Section } from '../report.ts';

export interface ImportSizes {
  /** Of the larger dump, places and names each. */
  readonly rows: number;
  /** A PostgreSQL server to make databases on; else one is started, where it is installed. */
  readonly serverUrl: string | undefined;
}

export async function measureImports({ rows, serverUrl }: ImportSizes): Promise<Section> {
  const folder = createTemporaryFolder();
  try {
    const measured: Section['rows'][number][] = [];
    for (const lines of [Math.round(rows / 4), rows]) {
      const files = await writeDump(folder.path, lines);
      const data = join(folder.path, `data-${lines}`);
      measured.push(await measureOne('embedded', files, { DATELINE_DATA_DIR: data }));
      const server = await openBenchDatabase(serverUrl);
      if (server === undefined) continue;
      try {
        measured.push(await measureOne('PostgreSQL', files, { DATABASE_URL: server.url }));
      } finally {
        await server.close();
      }
    }
    return {
      name: 'import',
      title: 'Importing GeoNames dumps, and starting with what was imported',
      notes: [
        'Lines of the tables of places and of names. Peak memory is of the importing process, the embedded database included;',
        'of PostgreSQL it leaves out the server, and so does CPU. Load and reader are of a process that loads packs and shipped knowledge.',
      ],
      rows: measured.sort((a, b) => String(a.database).localeCompare(String(b.database))),
    };
  } finally {
    folder.remove();
  }
}

interface Dump {
  readonly lines: number;
  readonly paths: readonly string[];
}

async function writeDump(folder: string, lines: number): Promise<Dump> {
  const files = {
    places: join(folder, `places-${lines}.txt`),
    names: join(folder, `names-${lines}.txt`),
  };
  const countries = [...loadKnowledge().countries.all()].map(({ alpha2 }) => alpha2);
  await writeGeonamesDump(files, { places: lines, names: lines, countries });
  return { lines: lines * 2, paths: [files.places, files.names] };
}

async function measureOne(
  database: string,
  { lines, paths }: Dump,
  env: Readonly<Record<string, string>>,
): Promise<Section['rows'][number]> {
  // Making a new embedded database takes more memory than anything it is used for later.
  await runNode([programs.dateline, 'migrate'], env);
  const taken = await run<ImportMeasure>('measure-import.ts', paths, env);
  if (taken.exitCode !== 0) throw new Error(`The import ended with ${taken.exitCode}.`);
  const loaded = await run<ImportedMeasure>('measure-imported.ts', [], env);
  return {
    database,
    lines,
    'lines/s': (lines * 1000) / taken.ms,
    'CPU s': taken.cpuMs / 1000,
    'peak MB': taken.peakMB,
    'pack MB': loaded.packMB,
    'load CPU ms': loaded.cpuMs,
    'reader MB': loaded.rssMB,
  };
}

async function run<Measure>(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Measure> {
  const path = join(import.meta.dirname, '..', 'measure', program);
  return JSON.parse(await runNode([path, ...args], env)) as Measure;
}

async function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const { PATH = '', HOME = '' } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { PATH, HOME, ...env },
  });
  return stdout;
}
