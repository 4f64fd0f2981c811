/** What a command gets from the outside: streams, clock, environment, and the wish to stop. */
import type { ImportedKnowledge, Knowledge } from '@dateline/knowledge';
import type { OpenDatabase } from '@dateline/store';
import type { Environment } from './environment.ts';
import type { Painter } from './terminal/style.ts';

export interface Terminal {
  readonly isTTY: boolean;
  readonly columns: number;
  write(text: string): void;
}

export interface CommandContext {
  readonly environment: Environment;
  /** The database with the current schema; the command that opens it closes it. */
  readonly openStore: () => Promise<OpenDatabase>;
  /** Names and codes, what was imported included; loaded when first asked for. */
  readonly knowledge: () => Promise<Knowledge>;
  /** What was imported, for threads to load. */
  readonly imported: () => Promise<ImportedKnowledge | undefined>;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Data only. Resolves when the reader has room again, so that nothing piles up in memory. */
  readonly print: (text: string) => Promise<void>;
  /** Width of the terminal that reads stdout. */
  readonly columns: number;
  /** Everything that is not data: progress, notices, errors. */
  readonly stderr: Terminal;
  readonly paint: Painter;
  readonly now: () => Date;
  /** Set when the user pressed Ctrl-C once: finish what is in hand, then stop. */
  readonly stopping: AbortSignal;
}

/** What the process ends with. */
export const exitCodes = {
  done: 0,
  failed: 1,
  misused: 2,
  partlyFailed: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
