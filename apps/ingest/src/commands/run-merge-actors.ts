/** Answers `dateline actors merge`. The actor that stays may be one that no article has named yet: its row is made from the book. */
import type { Actor, Knowledge } from '@dateline/knowledge';
import {
  type ActorRecord,
  findActors,
  type MergedActors,
  mergeActors,
  type OpenDatabase,
  saveActors,
} from '@dateline/store';
import type { CommandContext } from '../context.ts';
import { IngestFault } from '../ingest-fault.ts';
import { ActorList } from '../record/actor-list.ts';

export interface MergeOptions {
  readonly from: string;
  readonly into: string;
  readonly json?: boolean;
}

export async function runMergeActors(
  { json, ...given }: MergeOptions,
  context: CommandContext,
): Promise<void> {
  const knowledge = await context.knowledge();
  const store = await context.openStore();
  try {
    const [from, into] = [keyIn(given.from), keyIn(given.into)];
    await nameBoth([from, into], store, knowledge);
    const merged = await mergeActors(store.db, { from, into });
    await context.print(
      json
        ? `${JSON.stringify({ from, into: merged.survivorKey, ...merged })}\n`
        : describeMerge(from, merged),
    );
  } finally {
    await store.close();
  }
}

const describeMerge = (from: string, { status, survivorKey, events }: MergedActors): string =>
  status === 'unchanged'
    ? `${from} was merged into ${survivorKey} before.\n`
    : `${from} is ${survivorKey} now; ${events} events were told anew.\n`;

/** Ids as the API gives them begin with their kind. */
const keyIn = (text: string): string => text.replace(/^act_/, '');

async function nameBoth(
  keys: readonly [string, string],
  store: OpenDatabase,
  knowledge: Knowledge,
): Promise<void> {
  const stored = await findActors(store, keys);
  for (const [at, key] of keys.entries()) {
    if (stored[at]) continue;
    const known = knowledge.actors.find(key);
    if (known === undefined) throw unknown(key, knowledge);
    await store.db.transaction((tx) => saveActors(tx, recordsOf(known, knowledge)));
  }
}

function recordsOf(actor: Actor, { actors }: Knowledge): ActorRecord[] {
  const list = new ActorList(actors, undefined);
  list.addKnown(actor.id);
  return list.records();
}

function unknown(key: string, { actors }: Knowledge): IngestFault {
  const near = actors.suggest(key.replace(/^\w*[:.]/, '').replaceAll('-', ' '), 3);
  const hint = near.map(({ actor }) => `${actor.name} (${actor.id})`).join(', ');
  return new IngestFault(
    'UNKNOWN_NAME',
    `No actor has the key "${key}".${hint === '' ? '' : ` Did you mean ${hint}?`} Look for it with \`dateline actors find\`.`,
  );
}
