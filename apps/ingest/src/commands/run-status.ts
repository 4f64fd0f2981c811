/** Answers `dateline status`. */
import { readStatus, type StoreStatus } from '@dateline/store';
import type { CommandContext } from '../context.ts';
import { type Column, formatTable } from '../terminal/table.ts';

export async function runStatus(
  context: CommandContext,
  options: { json?: boolean },
): Promise<void> {
  const store = await context.openStore();
  try {
    const status = await readStatus(store);
    const database = store.kind === 'pglite' ? 'embedded' : 'PostgreSQL';
    await context.print(
      options.json
        ? `${JSON.stringify({ database, ...status })}\n`
        : describeStatus(status, database, context.columns),
    );
  } finally {
    await store.close();
  }
}

function describeStatus(status: StoreStatus, database: string, width: number): string {
  const size = (status.bytes / 1024 / 1024).toFixed(1);
  const days = status.firstEventDate ? `, ${status.firstEventDate} to ${status.lastEventDate}` : '';
  const lines = [
    `Database  ${database} (PostgreSQL ${status.server}), ${size} MB`,
    `Articles  ${countsOf(status.articles)}`,
    `Events    ${countsOf(status.events)}${days}`,
    `Evidence  ${status.mentions} passages from ${status.sources} sources, ${status.actors} actors, ${status.places} places`,
  ];
  return `${lines.join('\n')}\n${describeRuns(status.runs, width)}`;
}

const runColumns: readonly Column[] = [
  { title: 'Started' },
  { title: 'Status' },
  { title: 'Input', wrap: true },
  { title: 'Added' },
  { title: 'Unchanged' },
  { title: 'Copies' },
  { title: 'Events' },
  { title: 'Failed', wrap: true },
];

function describeRuns(runs: StoreStatus['runs'], width: number): string {
  if (runs.length === 0) return '';
  const rows = runs.map((run) => [
    run.startedAt.slice(0, 16).replace('T', ' '),
    run.status.toLowerCase(),
    run.input,
    String(run.added + run.replaced),
    String(run.unchanged),
    String(run.duplicates),
    String(run.eventsAdded),
    countsOf(run.failures),
  ]);
  return `\n${formatTable(runColumns, rows, width)}`;
}

function countsOf(counts: Readonly<Record<string, number>>): string {
  const told = Object.entries(counts).map(
    ([name, count]) => `${count} ${name.toLowerCase().replaceAll('_', ' ')}`,
  );
  return told.join(', ') || 'none';
}
