/** Imports files one after the other, then joins and packs what they said, and tells what came of it. */
import { knowledgeVersion, loadKnowledge, versionWith } from '@dateline/knowledge';
import { type OpenDatabase, tidy } from '@dateline/store';
import { type CommandContext, type ExitCode, exitCodes } from '../context.ts';
import { actorsImporter } from '../import/actors/actors-importer.ts';
import { joinRows } from '../import/actors/join-rows.ts';
import { geonamesImporter } from '../import/geonames/geonames-importer.ts';
import type { GeonamesOptions } from '../import/geonames/geonames-options.ts';
import { sortGeonamesDumps } from '../import/geonames/sort-dumps.ts';
import { type DumpOutcome, importDump } from '../import/import-dump.ts';
import type { Importer } from '../import/importer.ts';
import type { JoinSummary } from '../import/join-summary.ts';
import { type Dump, openDump } from '../import/open-dump.ts';
import { type Packed, packImported } from '../import/pack-imported.ts';
import { joinItems } from '../import/wikidata/join-items.ts';
import type { WikidataOptions } from '../import/wikidata/parse-item.ts';
import { wikidataImporter } from '../import/wikidata/wikidata-importer.ts';
import { writeCopy } from '../imported-copy.ts';
import { IngestFault } from '../ingest-fault.ts';
import { createProgress } from '../terminal/progress.ts';
import { countLines, describeOutcome } from './describe-import.ts';

export interface ImportCommandOptions {
  readonly again?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export type GeonamesCommandOptions = ImportCommandOptions & GeonamesOptions;
export type WikidataCommandOptions = ImportCommandOptions & WikidataOptions;

type Base = ReturnType<typeof loadKnowledge>;

interface Job {
  readonly dump: Dump;
  readonly importer: Importer<unknown>;
}

export async function runGeonamesImport(
  files: readonly string[],
  options: GeonamesCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const base = loadKnowledge();
  const { features, minPopulation, languages } = options;
  const countries = options.countries.map((code) => countryOf(code, base));
  const wanted = { features, minPopulation, languages, countries };
  const dumps = await sortGeonamesDumps(await Promise.all(files.map(openDump)));
  const jobs = dumps.map(({ dump, kind }) => ({
    dump,
    importer: geonamesImporter(kind, wanted, base),
  }));
  return runImport({ jobs, base, options, context });
}

export async function runWikidataImport(
  file: string,
  options: WikidataCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { minSitelinks, classes } = options;
  const importer = wikidataImporter({ minSitelinks, classes }) as Importer<unknown>;
  const jobs = [{ dump: await openDump(file), importer }];
  return runImport({ jobs, base: loadKnowledge(), options, context });
}

export async function runActorsImport(
  file: string,
  options: ImportCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const base = loadKnowledge();
  const importer = actorsImporter(base.countries) as Importer<unknown>;
  const jobs = [{ dump: await openDump(file), importer }];
  return runImport({ jobs, base, options, context });
}

export const runPack = (options: ImportCommandOptions, context: CommandContext) =>
  runImport({ jobs: [], base: loadKnowledge(), options, context });

function countryOf(code: string, { countries }: Base): string {
  const country = countries.find(code);
  if (country !== undefined) return country.alpha3;
  throw new IngestFault('BAD_ARGUMENT', `No country has the code or name "${code}".`);
}

interface Run {
  readonly jobs: readonly Job[];
  readonly base: Base;
  readonly options: ImportCommandOptions;
  readonly context: CommandContext;
}

async function runImport(run: Run): Promise<ExitCode> {
  const { jobs, context } = run;
  const store = await context.openStore();
  try {
    const outcomes: DumpOutcome[] = [];
    for (const job of jobs) {
      outcomes.push(await importOne(job, store, run));
      if (context.stopping.aborted) return exitCodes.interrupted;
    }
    await finish(store, outcomes, run);
    const failed = outcomes.some(
      ({ status, progress }) => status === 'done' && progress.failed > 0,
    );
    return failed ? exitCodes.partlyFailed : exitCodes.done;
  } finally {
    await store.close();
  }
}

async function importOne(
  { dump, importer }: Job,
  store: OpenDatabase,
  { options, context }: Run,
): Promise<DumpOutcome> {
  const { stderr, paint, print, stopping } = context;
  const progress = createProgress({
    terminal: stderr,
    paint,
    quiet: Boolean(options.quiet || options.json),
    share: dump.share,
    counts: countLines,
    now: () => performance.now(),
  });
  const outcome = await importDump(dump, importer, {
    store,
    stopping,
    again: options.again === true,
    onProgress: (state) => progress.update(state),
    onFailure: ({ line, reason }) => {
      if (options.json)
        void print(`${JSON.stringify({ type: 'failure', file: dump.path, line, reason })}\n`);
      else progress.note(`${paint('yellow', `${dump.path}:${line}`)} ${reason}`);
    },
  });
  progress.finish();
  if (options.json)
    await print(`${JSON.stringify({ type: 'file', file: dump.path, ...outcome })}\n`);
  else if (!options.quiet) stderr.write(describeOutcome(dump.path, outcome));
  return outcome;
}

/** Joining is quick beside reading, and makes up for an import that was stopped in the middle of it. */
async function finish(
  store: OpenDatabase,
  outcomes: readonly DumpOutcome[],
  { base, options, context }: Run,
): Promise<void> {
  const joined: JoinSummary[] = [await joinItems(store, base), await joinRows(store, base)];
  const packed = await packImported(store, base);
  const { databaseUrl, dataDirectory } = context.environment;
  if (databaseUrl === undefined) await writeCopy(dataDirectory, store);
  if (outcomes.some(({ status }) => status === 'done')) await tidy(store);
  const version = versionWith(packed);
  const notes = joined.flatMap((summary) => summary.notes);
  if (options.json) {
    const { places, actors, bytes, changed } = packed;
    await context.print(
      `${JSON.stringify({ type: 'knowledge', version, changed, places, actors, bytes, notes })}\n`,
    );
    return;
  }
  if (options.quiet) return;
  for (const note of notes) context.stderr.write(`${note}\n`);
  context.stderr.write(describePacked(packed, version));
}

function describePacked({ places, actors, bytes, changed }: Packed, version: string): string {
  const size = `${places} places and ${actors} actors are imported, ${(bytes / 1e6).toFixed(1)} MB in each process`;
  return changed
    ? `${size}; the knowledge has the version ${version} now.\n`
    : `Nothing changed: ${size}, version ${version} of the knowledge (${knowledgeVersion} without them).\n`;
}
