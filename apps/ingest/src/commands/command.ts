/** What all commands share: how they are added to the program and how their exit code comes out. */
import type { Command } from 'commander';
import type { CommandContext, ExitCode } from '../context.ts';

export interface Session {
  /** Made when a command runs, so that `--help` needs no valid environment. */
  readonly context: (options: { readonly color?: boolean }) => CommandContext;
  exitCode: ExitCode;
}

export type AddCommand = (program: Command, session: Session) => void;
