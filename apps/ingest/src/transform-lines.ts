/**
 * NDJSON in, NDJSON out, for commands that work as one long-lived process: any number of lines in bounded memory,
 * a few of them at a time, answers in the order of the questions. A bad line gets an answer with `error`.
 */
import { type CommandContext, type ExitCode, exitCodes } from './context.ts';
import { IngestFault } from './ingest-fault.ts';
import { limits } from './limits.ts';
import { readLines } from './lines.ts';
import { isBlank, parseJsonLine } from './parsers/parse-ndjson.ts';
import { untilAborted } from './until-aborted.ts';

export interface LineTransform<Input> {
  /** Throws an IngestFault for what does not have the documented fields. */
  parse(value: unknown): Input;
  /** The answer as JSON text. */
  answer(input: Input): Promise<string> | string;
  /** How many are worked on at a time. */
  readonly concurrency: number;
}

export async function transformLines<Input>(
  { parse, answer, concurrency }: LineTransform<Input>,
  context: CommandContext,
): Promise<ExitCode> {
  /** Lines not yet printed; each is printed as soon as it and those before it are answered. */
  const printing: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  let failed = 0;
  const respond = async (value: () => unknown): Promise<string> => {
    let id: unknown;
    try {
      const object = value();
      id = idOf(object);
      return await answer(parse(object));
    } catch (cause) {
      if (!(cause instanceof IngestFault)) throw cause;
      failed++;
      return JSON.stringify({ id, error: { code: cause.code, message: cause.message } });
    }
  };
  for await (const line of untilAborted(
    readLines(context.stdin, limits.lineBytes),
    context.stopping,
  )) {
    if ('bytes' in line && isBlank(line.bytes)) continue;
    const answered = respond(() => parseJsonLine(line));
    last = Promise.all([answered, last]).then(([text]) => context.print(`${text}\n`));
    printing.push(last);
    if (printing.length >= concurrency) await printing.shift();
  }
  await last;
  if (context.stopping.aborted) return exitCodes.interrupted;
  return failed > 0 ? exitCodes.partlyFailed : exitCodes.done;
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
}
