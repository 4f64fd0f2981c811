/** Answers `dateline events`. */
import type { Knowledge } from '@dateline/knowledge';
import {
  type EventQuery,
  type EventRow,
  happenedFactualities,
  listEvents,
  type OpenDatabase,
} from '@dateline/store';
import type { CommandContext } from '../context.ts';
import { IngestFault } from '../ingest-fault.ts';
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

export async function runEvents(options: EventsOptions, context: CommandContext): Promise<void> {
  const knowledge = await context.knowledge();
  checkTypes(options.type, knowledge);
  const store = await context.openStore();
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
  if ([...actors, ...(place ? [place] : [])].some((ids) => ids.length === 0)) return undefined;
  return {
    ...(options.all ? {} : { factualities: happenedFactualities, historical: false }),
    ...(options.type.length === 0 ? { coded: true } : {}),
    ...(actors.length === 0 ? {} : { actors: actors.map((ids) => ({ anyOf: ids })) }),
    ...(place === null ? {} : { place: { anyOf: place } }),
    ...(options.type.length === 0 ? {} : { types: options.type }),
    ...(options.text === undefined ? {} : { text: options.text }),
    ...((options.from ?? options.to) ? { date: dateRange(options) } : {}),
  };
}

function dateRange({ from, to }: EventsOptions) {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
