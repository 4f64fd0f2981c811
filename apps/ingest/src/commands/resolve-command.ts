import { type ActorQuery, type Knowledge, loadKnowledge } from '@dateline/knowledge';
import { z } from 'zod';
import type { CommandContext, ExitCode } from '../context.ts';
import { present } from '../present.ts';
import { readShape } from '../read-shape.ts';
import { transformLines } from '../transform-lines.ts';
import type { AddCommand } from './command.ts';

const shape = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  context: z.string().nullish(),
  date: z.string().nullish(),
});

type Phrase = z.infer<typeof shape>;

export const addResolveCommand: AddCommand = (program, session) => {
  program
    .command('resolve')
    .summary('who actor phrases on stdin mean, as NDJSON')
    .description(
      'Read actor phrases as NDJSON from stdin ({"id","text","context"?,"date"?}) and write who is meant ({"id","country","sector","actor","name"}) to stdout. The date decides who held an office.',
    )
    .addHelpText(
      'after',
      `
Example:
  $ echo '{"id":"1","text":"Russian naval forces"}' | dateline resolve`,
    )
    .action(async () => {
      session.exitCode = await runResolve(session.context(program.opts()));
    });
};

async function runResolve(context: CommandContext): Promise<ExitCode> {
  const knowledge = loadKnowledge();
  return transformLines(
    {
      parse: (value) => readShape(shape, value),
      answer: (phrase) => JSON.stringify(resolvePhrase(phrase, knowledge)),
      concurrency: 1,
    },
    context,
  );
}

function resolvePhrase(phrase: Phrase, knowledge: Knowledge) {
  const query: ActorQuery = {
    phrase: phrase.text,
    ...present('context', phrase.context),
    ...present('date', phrase.date),
  };
  const actor = knowledge.resolveActor(query);
  return {
    id: phrase.id,
    country: actor?.country ?? null,
    sector: actor?.sectors[0] ?? null,
    actor: actor?.id ?? null,
    name: actor?.name ?? null,
  };
}
