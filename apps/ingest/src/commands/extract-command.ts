import { z } from 'zod';
import type { CommandContext, ExitCode } from '../context.ts';
import { openReaderPool } from '../open-pools.ts';
import { readShape } from '../read-shape.ts';
import { transformLines } from '../transform-lines.ts';
import type { AddCommand } from './command.ts';

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

export const addExtractCommand: AddCommand = (program, session) => {
  program
    .command('extract')
    .summary('events of articles on stdin, as NDJSON; stores nothing')
    .description(
      'Read articles as NDJSON from stdin ({"id","text","title"?,"published"?}) and write what happens in them as NDJSON to stdout, one line for each. Offsets are UTF-16 code units into "text". Nothing is stored.',
    )
    .addHelpText(
      'after',
      `
Example:
  $ echo '{"id":"1","text":"Russian jets bombed Idlib on Sunday.","published":"2024-12-01"}' | dateline extract`,
    )
    .action(async () => {
      session.exitCode = await runExtract(session.context(program.opts()));
    });
};

async function runExtract(context: CommandContext): Promise<ExitCode> {
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
