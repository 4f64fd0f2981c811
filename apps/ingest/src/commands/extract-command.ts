import type { AddCommand } from './command.ts';
import type { ExtractCommandOptions } from './run-extract.ts';
import { secondReaderOption } from './second-reader-option.ts';

export const addExtractCommand: AddCommand = (program, session) => {
  program
    .command('extract')
    .summary('events of articles on stdin, as NDJSON; stores nothing')
    .description(
      'Read articles as NDJSON from stdin ({"id","text","title"?,"published"?}) and write what happens in them as NDJSON to stdout, one line for each. Offsets are UTF-16 code units into "text". Nothing is stored.',
    )
    .option(...secondReaderOption)
    .addHelpText(
      'after',
      `
Example:
  $ echo '{"id":"1","text":"Russian jets bombed Idlib on Sunday.","published":"2024-12-01"}' | dateline extract`,
    )
    .action(async (options: ExtractCommandOptions) => {
      const { runExtract } = await import('./run-extract.ts');
      session.exitCode = await runExtract(options, session.context(program.opts()));
    });
};
