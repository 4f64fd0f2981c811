/**
 * `npm run quality`: how well the product reads, on labelled news it was never given. Runs the scorer of the
 * evaluation folder beside the project over the three command-line contracts, prints its tables, and fails when a
 * quoted figure has fallen more than the written margin below `recorded-figures.json`.
 * Where the evaluation folder is missing there is nothing to measure, and it says so.
 *
 *   npm run quality                      everything
 *   npm run quality -- --only geo,type   some tasks or sets (names as in the scorer's README)
 *   npm run quality -- --errors 5        with the worst cases of each
 *   npm run quality -- --record          write today's figures as the ones to hold
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFigures, type Figures, figuresOf, type ScorerReport } from './figures.ts';

const root = join(import.meta.dirname, '..', '..');
const recordedPath = join(import.meta.dirname, 'recorded-figures.json');

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    errors: { type: 'string' },
    limit: { type: 'string' },
    shared: { type: 'string', default: join(root, '..', 'shared') },
    record: { type: 'boolean', default: false },
  },
});

process.exitCode = main();

function main(): number {
  const scorer = join(options.shared, 'eval', 'score.mjs');
  if (!existsSync(scorer)) {
    say(`Skipped: quality needs the evaluation folder, and there is none at ${options.shared}.`);
    say('Name it with --shared DIR; it holds eval/score.mjs and gold/.');
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'dateline-quality-'));
  try {
    const reportPath = join(folder, 'report.json');
    const status = runScorer(scorer, reportPath);
    if (!existsSync(reportPath)) return status || 1;
    const report = JSON.parse(readFileSync(reportPath, 'utf8')) as ScorerReport;
    return Math.max(status, judge(figuresOf(report)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runScorer(scorer: string, reportPath: string): number {
  const dateline = `${process.execPath} ${join(root, 'apps', 'ingest', 'src', 'main.ts')}`;
  const commands = ['extract', 'resolve', 'cluster'].flatMap((name) => [
    `--${name}`,
    `${dateline} ${name}`,
  ]);
  const passed = (['only', 'errors', 'limit'] as const).flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [`--${name}`, value];
  });
  const gold = ['--gold', join(options.shared, 'gold')];
  const result = spawnSync(
    process.execPath,
    [scorer, ...gold, ...commands, ...passed, '--json', reportPath],
    { cwd: root, stdio: 'inherit' },
  );
  return result.status ?? 1;
}

/** Compares with the recorded figures, or records these; partial runs are compared on what they measured. */
function judge(figures: Figures): number {
  if (options.limit !== undefined) {
    say('Not compared with the recorded figures: --limit measures a part of each set.');
    return 0;
  }
  const recorded = existsSync(recordedPath)
    ? (JSON.parse(readFileSync(recordedPath, 'utf8')) as Figures)
    : {};
  if (options.record) {
    writeFileSync(recordedPath, `${JSON.stringify({ ...recorded, ...figures }, null, 2)}\n`);
    say(`Recorded ${Object.keys(figures).length} figures.`);
    return 0;
  }
  const drops = compareFigures(recorded, figures);
  for (const drop of drops) {
    say(
      `${drop.name} fell from ${drop.recorded} to ${drop.measured}: more than ${drop.margin} points.`,
    );
  }
  return drops.length > 0 ? 1 : 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
