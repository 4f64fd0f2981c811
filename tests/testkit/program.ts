/**
 * A program of this repository as a process of its own: what users start, with its streams, signals and exit code.
 * It gets a bare environment, so that nothing of the test runner or of the developer's shell decides how it behaves.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { repository } from './repository.ts';

export interface ProgramOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** All of its standard input. Leave out to write piece by piece through `stdin`. */
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  readonly pid: number;
  readonly stdin: ChildProcessWithoutNullStreams['stdin'];
  /** Waits until stdout and stderr together say it; rejects when the program ends first. */
  says(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Sends the signal, if it still runs, and waits for its end. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
  readonly ended: Promise<Ended>;
}

export function startProgram(
  entry: string,
  args: readonly string[],
  { env = {}, input, cwd = repository }: ProgramOptions = {},
): Program {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd,
    env: { ...bareEnvironment(), ...env },
  });
  const heard = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      heard[stream] += text;
    });
  }
  // A program that refuses its input closes the pipe before all is written; its exit code tells the story.
  child.stdin.on('error', () => undefined);
  if (input !== undefined) child.stdin.end(input);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, ...heard }));
  });
  return {
    pid: child.pid ?? 0,
    stdin: child.stdin,
    says: (pattern) => waitForWords(child, heard, pattern),
    stop: (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      return ended;
    },
    ended,
  };
}

/** Runs it to its end. */
export function runProgram(
  entry: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<Ended> {
  return startProgram(entry, args, { input: '', ...options }).ended;
}

function waitForWords(
  child: ChildProcessWithoutNullStreams,
  heard: { readonly stdout: string; readonly stderr: string },
  pattern: RegExp,
): Promise<RegExpMatchArray> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const found = `${heard.stdout}\n${heard.stderr}`.match(pattern);
      if (found) settle(() => resolve(found));
    };
    const onEnd = (code: number | null): void => {
      look();
      settle(() =>
        reject(
          new Error(
            `Ended with ${code} before saying ${pattern}.\n${heard.stdout}\n${heard.stderr}`,
          ),
        ),
      );
    };
    const settle = (finish: () => void): void => {
      child.stdout.off('data', look);
      child.stderr.off('data', look);
      child.off('close', onEnd);
      finish();
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.once('close', onEnd);
    look();
  });
}

function bareEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return { PATH, HOME, NO_COLOR: '1', ...(TMPDIR !== undefined && { TMPDIR }) };
}
