import { type Knowledge, loadKnowledge } from '@dateline/knowledge';
import {
  type EventQuery,
  type EventRow,
  factualities,
  happenedFactualities,
  listEvents,
  type OpenDatabase,
} from '@dateline/store';
import { InvalidArgumentError } from 'commander';
import type { CommandContext } from '../context.ts';
import { IngestFault } from '../errors.ts';
import { openStore } from '../open-store.ts';
import type { AddCommand } from './command.ts';
import { formatEvents } from './format-events.ts';
import { resolveActorName, resolvePlaceName } from './resolve-names.ts';

export interface EventsOptions {
  readonly actor: readonly string[];
  readonly location?: string;
  readonly type: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
  readonly all?: boolean;
  readonly limit: number;
  readonly json?: boolean;
}

export const addEventsCommand: AddCommand = (program, session) => {
  program
    .command('events')
    .summary('list stored events: who did what to whom, where and when')
    .description(
      'List stored events, newest first. Without --all only what happened is shown: told as a fact or reported, but no plans, threats, conditions and denials.',
    )
    .option(
      '--actor <name>',
      'takes part, itself or a part of it; repeat it for several at once',
      collect,
      [],
    )
    .option('--location <name>', 'happened there or inside')
    .option('--type <type>', 'event type such as ASSAULT; repeat it for alternatives', collect, [])
    .option('--from <day>', 'not before this day', parseDay)
    .option('--to <day>', 'not after this day', parseDay)
    .option('--text <words>', 'words in the reporting sentences')
    .option('--all', 'plans, conditions and denials too')
    .option('--limit <number>', 'at most so many, 1 to 100', parseLimit, 20)
    .option('--json', 'print each event with its evidence as one JSON object per line')
    .addHelpText(
      'after',
      `
Examples:
  $ dateline events --actor Russia --location Syria
  $ dateline events --actor Israel --actor Iran --from 2024-01-01
  $ dateline events --type AID --json`,
    )
    .action(async (options: EventsOptions) => {
      await runEvents(options, session.context(program.opts()));
    });
};

function collect(value: string, values: readonly string[]): string[] {
  return [...values, value];
}

function parseDay(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new InvalidArgumentError('It is not a day such as 2024-12-08.');
}

function parseLimit(value: string): number {
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit;
  throw new InvalidArgumentError('It is not a whole number from 1 to 100.');
}

async function runEvents(options: EventsOptions, context: CommandContext): Promise<void> {
  const knowledge = loadKnowledge();
  checkTypes(options.type, knowledge);
  const store = await openStore(context.environment);
  try {
    const events = await findEvents(options, { store, knowledge });
    if (options.json) for (const event of events) await context.print(`${JSON.stringify(event)}\n`);
    else await context.print(formatEvents(events, context.columns));
  } finally {
    await store.close();
  }
}

function checkTypes(types: readonly string[], { codebook }: Knowledge): void {
  const known = codebook.eventTypes.map(({ type }) => type);
  for (const type of types) {
    if (known.includes(type)) continue;
    throw new IngestFault(
      'BAD_ARGUMENT',
      `"${type}" is no event type. There are ${known.join(', ')}.`,
    );
  }
}

interface Sources {
  readonly store: OpenDatabase;
  readonly knowledge: Knowledge;
}

async function findEvents(options: EventsOptions, sources: Sources): Promise<readonly EventRow[]> {
  const query = await queryOf(options, sources);
  if (query === undefined) return [];
  const { rows } = await listEvents(sources.store, {
    query,
    first: options.limit,
    selection: { participants: true, place: true, mentions: { first: 3, article: true } },
  });
  return rows;
}

/** Undefined when a name is known but no stored event has to do with it. */
async function queryOf(
  options: EventsOptions,
  { store, knowledge }: Sources,
): Promise<EventQuery | undefined> {
  const actors = await Promise.all(
    options.actor.map((name) => resolveActorName(name, knowledge, store)),
  );
  const place =
    options.location === undefined
      ? null
      : await resolvePlaceName(options.location, knowledge, store);
  if (actors.includes(undefined) || place === undefined) return undefined;
  return {
    factualities: options.all ? factualities : happenedFactualities,
    ...(actors.length === 0 ? {} : { actors: actors.map((id) => ({ anyOf: [id ?? ''] })) }),
    ...(place === null ? {} : { place: { anyOf: [place] } }),
    ...(options.type.length === 0 ? {} : { types: options.type }),
    ...(options.text === undefined ? {} : { text: options.text }),
    ...((options.from ?? options.to) ? { date: dateRange(options) } : {}),
  };
}

function dateRange({ from, to }: EventsOptions) {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
