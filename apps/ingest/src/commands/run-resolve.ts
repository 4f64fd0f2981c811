/** The `resolve` contract: who an actor phrase means. */
import type { ActorQuery, Knowledge } from '@dateline/knowledge';
import { z } from 'zod';
import type { CommandContext, ExitCode } from '../context.ts';
import { present } from '../present.ts';
import { readShape } from '../read-shape.ts';
import { transformLines } from '../transform-lines.ts';

const shape = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  context: z.string().nullish(),
  date: z.string().nullish(),
});

type Phrase = z.infer<typeof shape>;

export async function runResolve(context: CommandContext): Promise<ExitCode> {
  const knowledge = await context.knowledge();
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
