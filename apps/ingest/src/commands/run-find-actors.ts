/** Answers `dateline actors find`: stored actors first, as the news names them, then those of the book. */
import { normaliseName } from '@dateline/knowledge';
import { listActors } from '@dateline/store';
import type { CommandContext } from '../context.ts';
import { type Column, formatTable } from '../terminal/table.ts';

const columns: readonly Column[] = [
  { title: 'Key' },
  { title: 'Name', wrap: true },
  { title: 'Kind' },
  { title: 'Country' },
  { title: 'Events' },
];

interface FoundActor {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly discovered: boolean;
  readonly eventCount: number;
}

export async function runFindActors(
  name: string,
  options: { readonly json?: boolean },
  context: CommandContext,
): Promise<void> {
  const knowledge = await context.knowledge();
  const store = await context.openStore();
  try {
    const { rows } = await listActors(store, { query: { name, imported: true }, first: 50 });
    const stored = new Set(rows.map(({ key }) => key));
    const others = knowledge.actors
      .findByName(normaliseName(name))
      .filter(({ id }) => !stored.has(id))
      .map(
        ({ id, ...facts }): FoundActor => ({ ...facts, key: id, discovered: false, eventCount: 0 }),
      );
    const found: readonly FoundActor[] = [...rows, ...others];
    if (options.json) for (const one of found) await context.print(`${JSON.stringify(one)}\n`);
    else await context.print(describe(found, context.columns));
  } finally {
    await store.close();
  }
}

function describe(found: readonly FoundActor[], width: number): string {
  if (found.length === 0) return 'Nobody is called so.\n';
  const rows = found.map(({ key, name, kind, country, discovered, eventCount }) => [
    key,
    discovered ? `${name} (discovered)` : name,
    kind.toLowerCase(),
    country ?? '',
    String(eventCount),
  ]);
  return formatTable(columns, rows, width);
}
