/**
 * `npm run bench`: how fast the product is, on this machine, beside yardsticks measured in the same run. The database
 * sections fill a PostgreSQL database of their own (on the server of BENCH_DATABASE_URL or TEST_DATABASE_URL, else on one
 * started from Debian's binaries) and throw it away. Everything stays on this machine.
 *
 *   npm run bench                              everything
 *   npm run bench -- --only extract,load       some sections: sql, graphql, extract, resolve, load, import
 *   npm run bench -- --events 100000           a smaller database than the million
 *   npm run bench -- --rows 1000000            larger dumps to import than the 400,000 places and names
 *   npm run -s bench -- --json                 figures as JSON on stdout
 */
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '@dateline/knowledge';
import { migrate, openDatabase } from '@dateline/store';
import { generateEvents } from './database/generate-events.ts';
import { openBenchDatabase } from './database/open-bench-database.ts';
import { formatSection, type Section } from './report.ts';

/** Imported when wanted, so that no section carries the weight of another. */
const sections = {
  sql: () => import('./sections/sql.ts'),
  graphql: () => import('./sections/graphql.ts'),
  extract: () => import('./sections/extraction.ts'),
  resolve: () => import('./sections/resolution.ts'),
  load: () => import('./sections/loads.ts'),
  import: () => import('./sections/imports.ts'),
};
type SectionName = keyof typeof sections;
const sectionNames = Object.keys(sections);

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: sectionNames.join(',') },
    events: { type: 'string', default: '1000000' },
    rows: { type: 'string', default: '400000' },
    json: { type: 'boolean', default: false },
  },
});

const serverUrl = process.env.BENCH_DATABASE_URL ?? process.env.TEST_DATABASE_URL;

// Ending by exit rather than by the signal lets what was started here be stopped.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

process.exitCode = await main();

async function main(): Promise<number> {
  const wanted = options.only.split(',');
  const unknown = wanted.find((name) => !sectionNames.includes(name));
  const events = Number(options.events);
  if (unknown !== undefined)
    return misuse(`No section "${unknown}"; there are ${sectionNames.join(', ')}.`);
  if (!Number.isInteger(events) || events < 10_000)
    return misuse('--events is a whole number from 10000.');
  const rows = Number(options.rows);
  if (!Number.isInteger(rows) || rows < 1000) return misuse('--rows is a whole number from 1000.');
  const measured: Section[] = [];
  const add = (section: Section): void => {
    measured.push(section);
    if (!options.json) process.stdout.write(`${formatSection(section)}\n`);
  };
  const wants = (name: SectionName): boolean => wanted.includes(name);
  if (wants('load')) add((await sections.load()).measureLoads());
  if (wants('extract')) add((await sections.extract()).measureExtraction());
  if (wants('resolve')) add((await sections.resolve()).measureResolution());
  if (wants('import')) add(await (await sections.import()).measureImports({ rows, serverUrl }));
  if (wants('sql') || wants('graphql')) await measureDatabase(wants, events, add);
  if (options.json)
    process.stdout.write(
      `${JSON.stringify({ machine: machine(), sections: measured }, null, 2)}\n`,
    );
  return 0;
}

async function measureDatabase(
  wants: (name: SectionName) => boolean,
  events: number,
  add: (section: Section) => void,
): Promise<void> {
  const server = await openBenchDatabase(serverUrl);
  if (!server) {
    say(
      'Skipped sql and graphql: they need PostgreSQL. Install it, or name a server in BENCH_DATABASE_URL.',
    );
    return;
  }
  try {
    const open = await openDatabase({ url: server.url, poolSize: 1 });
    try {
      await migrate(open);
      const knowledge = loadKnowledge();
      const pairs = await generateEvents(open, { events, knowledge, onProgress: say });
      if (wants('sql')) add(await (await sections.sql()).measureSql(open, pairs));
      if (wants('graphql')) add(await (await sections.graphql()).measureGraphQL(server.url, pairs));
    } finally {
      await open.close();
    }
  } finally {
    await server.close();
  }
}

function machine(): object {
  const [cpu] = cpus();
  return {
    cpu: cpu?.model ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    node: process.version,
  };
}

function misuse(message: string): number {
  say(message);
  return 2;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
