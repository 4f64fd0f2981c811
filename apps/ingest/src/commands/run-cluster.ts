/** The `cluster` contract: which articles tell the same story. */
import { z } from 'zod';
import {
  type StoryAnswer,
  StoryClusterer,
  type StoryDocument,
} from '../cluster/story-clusterer.ts';
import { type CommandContext, type ExitCode, exitCodes } from '../context.ts';
import { IngestFault } from '../ingest-fault.ts';
import { limits } from '../limits.ts';
import { type Line, readLines } from '../lines.ts';
import { isBlank, parseJsonLine } from '../parsers/parse-ndjson.ts';
import { present } from '../present.ts';
import { readShape } from '../read-shape.ts';
import { untilAborted } from '../until-aborted.ts';

const shape = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
});

export async function runCluster(context: CommandContext): Promise<ExitCode> {
  const clusterer = new StoryClusterer();
  let failed = 0;
  for await (const line of untilAborted(
    readLines(context.stdin, limits.lineBytes),
    context.stopping,
  )) {
    if ('bytes' in line && isBlank(line.bytes)) continue;
    try {
      await printAll(clusterer.add(parseDocument(line)), context);
    } catch (cause) {
      if (!(cause instanceof IngestFault)) throw cause;
      failed++;
      const error = { code: cause.code, message: cause.message };
      await context.print(`${JSON.stringify({ line: line.number, error })}\n`);
    }
  }
  await printAll(clusterer.flush(), context);
  if (context.stopping.aborted) return exitCodes.interrupted;
  return failed > 0 ? exitCodes.partlyFailed : exitCodes.done;
}

function parseDocument(line: Line): StoryDocument {
  const { id, text, title, published } = readShape(shape, parseJsonLine(line));
  return { id, text, ...present('title', title), ...present('published', published) };
}

async function printAll(answers: readonly StoryAnswer[], context: CommandContext): Promise<void> {
  for (const answer of answers) await context.print(`${JSON.stringify(answer)}\n`);
}
