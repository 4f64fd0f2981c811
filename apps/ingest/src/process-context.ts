/** The context of commands that run in a process of their own: its streams, clock and environment. */
import { once } from 'node:events';
import { type ImportedKnowledge, type Knowledge, loadKnowledge } from '@dateline/knowledge';
import type { CommandContext } from './context.ts';
import { parseEnvironment } from './environment.ts';
import { loadImported } from './load-imported.ts';
import { openStore } from './open-store.ts';
import { createPainter } from './terminal/style.ts';

export interface ProcessContextOptions {
  readonly color?: boolean;
  /** See {@link CommandContext.stopping}. */
  readonly stopping: AbortSignal;
}

export function createProcessContext({ color, stopping }: ProcessContextOptions): CommandContext {
  const environment = parseEnvironment(process.env);
  let imported: Promise<ImportedKnowledge | undefined> | undefined;
  let knowledge: Promise<Knowledge> | undefined;
  const findImported = () => (imported ??= loadImported(environment));
  return {
    environment,
    openStore: () => openStore(environment),
    knowledge: () => (knowledge ??= findImported().then(loadKnowledge)),
    imported: findImported,
    stdin: process.stdin,
    print,
    columns: process.stdout.columns ?? 120,
    stderr: {
      isTTY: process.stderr.isTTY ?? false,
      columns: process.stderr.columns ?? 80,
      write: (text) => process.stderr.write(text),
    },
    paint: createPainter(
      environment.colorWanted && color !== false && process.stderr.isTTY === true,
    ),
    now: () => new Date(),
    stopping,
  };
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
