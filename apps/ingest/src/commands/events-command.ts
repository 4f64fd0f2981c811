import { InvalidArgumentError } from 'commander';
import type { AddCommand } from './command.ts';
import type { EventsOptions } from './run-events.ts';

export const addEventsCommand: AddCommand = (program, session) => {
  program
    .command('events')
    .summary('list stored events: who did what to whom, where and when')
    .description(
      'List stored events, newest first. Without --all only what happened is shown: told as news, as a fact or as what somebody reports, but no plans, conditions, denials and past history.',
    )
    .option(
      '--actor <name>',
      'takes part, itself or a part of it; repeat it for several at once',
      collect,
      [],
    )
    .option('--location <name>', 'happened there or inside')
    .option('--type <type>', 'event type such as ASSAULT; repeat it for alternatives', collect, [])
    .option('--from <day>', 'not before this day', parseDay)
    .option('--to <day>', 'not after this day', parseDay)
    .option('--text <words>', 'words in the reporting sentences')
    .option('--all', 'plans, conditions, denials and past history too')
    .option('--limit <number>', 'at most so many, 1 to 100', parseLimit, 20)
    .option('--json', 'print each event with its evidence as one JSON object per line')
    .addHelpText(
      'after',
      `
Examples:
  $ dateline events --actor Russia --location Syria
  $ dateline events --actor Israel --actor Iran --from 2024-01-01
  $ dateline events --type AID --json`,
    )
    .action(async (options: EventsOptions) => {
      const { runEvents } = await import('./run-events.ts');
      await runEvents(options, session.context(program.opts()));
    });
};

function collect(value: string, values: readonly string[]): string[] {
  return [...values, value];
}

function parseDay(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new InvalidArgumentError('It is not a day such as 2024-12-08.');
}

function parseLimit(value: string): number {
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit;
  throw new InvalidArgumentError('It is not a whole number from 1 to 100.');
}
