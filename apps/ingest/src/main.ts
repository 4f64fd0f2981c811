/** Runs `dateline` as a process: streams, signals and the exit code are handled here and nowhere else. */
import { type Command, CommanderError } from 'commander';
import { createProgram } from './cli.ts';
import { exitCodes } from './context.ts';
import { createProcessContext } from './process-context.ts';

const stopping = new AbortController();
const session = {
  context: (options: { readonly color?: boolean }) =>
    createProcessContext({ ...options, stopping: stopping.signal }),
  exitCode: exitCodes.done,
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
process.stdout.on('error', endWithReader);
process.exitCode = await run();
// Input that nobody waits for any more, such as an open terminal, must not keep the process alive.
process.stdin.destroy();

async function run(): Promise<number> {
  const program = createProgram(session);
  overrideExit(program);
  try {
    await program.parseAsync();
    return session.exitCode;
  } catch (cause) {
    if (cause instanceof CommanderError)
      return cause.exitCode === 0 ? exitCodes.done : exitCodes.misused;
    const { describeFault } = await import('./describe-fault.ts');
    const { text, exitCode } = describeFault(cause);
    process.stderr.write(text);
    return exitCode;
  }
}

function overrideExit(command: Command): void {
  command.exitOverride();
  for (const below of command.commands) overrideExit(below);
}

function stop(): void {
  if (stopping.signal.aborted) process.exit(exitCodes.interrupted);
  process.stderr.write('\nFinishing what is in hand; once more to stop at once.\n');
  stopping.abort();
}

/** `dateline events | head` closes the pipe early; that is no failure. */
function endWithReader(cause: NodeJS.ErrnoException): void {
  if (cause.code === 'EPIPE') process.exit(exitCodes.done);
  throw cause;
}
