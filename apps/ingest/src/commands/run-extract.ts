/** The `extract` contract: one line in, one line out, read by threads. */
import { z } from 'zod';
import type { CommandContext, ExitCode } from '../context.ts';
import { articleOf } from '../extractable-article.ts';
import { openReaderPool } from '../open-pools.ts';
import { readLexicons } from '../read-lexicons.ts';
import { readShape } from '../read-shape.ts';
import { openSecondReader } from '../second-reader/open-second-reader.ts';
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

export interface ExtractCommandOptions {
  readonly secondReader?: string;
}

export async function runExtract(
  options: ExtractCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const secondReader = await openSecondReader(options.secondReader, context);
  const lexicons = await readLexicons(context);
  const imported = await context.imported();
  const readers = openReaderPool(context.environment, { imported, lexicons });
  try {
    return await transformLines(
      {
        parse: (value) => readShape(shape, value),
        answer: async (article) => {
          const second = await secondReader?.ask(articleOf(article));
          if (second?.status === 'silent')
            context.stderr.write(
              `${second.silence.code} ${article.id}: ${second.silence.message}\n`,
            );
          const opinion = second?.status === 'answered' ? second.opinion : undefined;
          return readers.run<string>('extractLine', { ...article, opinion });
        },
        concurrency: context.environment.threads,
      },
      context,
    );
  } finally {
    await readers.close();
  }
}
