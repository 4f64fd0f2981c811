/** The `extract` contract: one line in, one line out, read by threads. */
import { z } from 'zod';
import type { CommandContext, ExitCode } from '../context.ts';
import { openReaderPool } from '../open-pools.ts';
import { readShape } from '../read-shape.ts';
import { transformLines } from '../transform-lines.ts';

const shape = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? undefined),
  published: z
    .string()
    .nullish()
    .transform((published) => published ?? undefined),
});

export async function runExtract(context: CommandContext): Promise<ExitCode> {
  const readers = openReaderPool(context.environment);
  try {
    return await transformLines(
      {
        parse: (value) => readShape(shape, value),
        answer: (article) => readers.run<string>('extractLine', article),
        concurrency: context.environment.threads,
      },
      context,
    );
  } finally {
    await readers.close();
  }
}
