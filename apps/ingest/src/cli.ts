/** The `dateline` program: its commands and what they share. `main.ts` gives it the process. */
import { Command } from 'commander';
import { addActorsCommand } from './commands/actors-command.ts';
import { addClusterCommand } from './commands/cluster-command.ts';
import type { AddCommand, Session } from './commands/command.ts';
import { addEventsCommand } from './commands/events-command.ts';
import { addExtractCommand } from './commands/extract-command.ts';
import { addImportCommand } from './commands/import-command.ts';
import { addIngestCommand } from './commands/ingest-command.ts';
import { addMigrateCommand } from './commands/migrate-command.ts';
import { addParseCommand } from './commands/parse-command.ts';
import { addResolveCommand } from './commands/resolve-command.ts';
import { addStatusCommand } from './commands/status-command.ts';
import { environmentVariables } from './environment.ts';

const commands: readonly AddCommand[] = [
  addIngestCommand,
  addEventsCommand,
  addStatusCommand,
  addImportCommand,
  addActorsCommand,
  addMigrateCommand,
  addExtractCommand,
  addResolveCommand,
  addClusterCommand,
  addParseCommand,
];

export function createProgram(session: Session): Command {
  const program = new Command('dateline')
    .description(
      'Turns news articles into events: who did what to whom, where and when, with the evidence.',
    )
    .option('--no-color', 'no colours')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showHelpAfterError('(add --help for more)')
    .addHelpText('after', environmentHelp());
  for (const add of commands) add(program, session);
  return program;
}

function environmentHelp(): string {
  const width = Math.max(...environmentVariables.map(({ name }) => name.length));
  const lines = environmentVariables.map(
    ({ name, description }) => `  ${name.padEnd(width)}  ${description}`,
  );
  return `
Environment:
${lines.join('\n')}

Examples:
  $ dateline ingest articles.ndjson
  $ dateline events --actor Russia --location Syria
  $ dateline status`;
}
