/**
 * Who a name in a filter means. The actor book and the grammar of actor phrases come first; names that only the news has
 * used so far are looked up among the stored actors. A name that means nobody is an error that offers the nearest ones,
 * never a condition quietly dropped.
 */
import { completeActorNames } from '@dateline/store';
import { badUserInput } from '../bad-user-input.ts';
import type { RequestContext } from '../context.ts';
import { limits } from '../limits/limits.ts';
import { nearestNames } from './nearest-names.ts';

/** Keys of the actors meant: several when the news knows several of that name. */
export async function resolveActorName(name: string, context: RequestContext): Promise<string[]> {
  const phrase = checkName(name);
  const resolved = context.knowledge.resolveActor({ phrase });
  if (resolved && resolved.how !== 'discovered') return [resolved.id];
  const stored = await context.loaders.actorKeysByName.load(phrase);
  if (stored.length > 0) return stored;
  throw await unknownActor(phrase, context);
}

export function checkName(name: string): string {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed.length <= limits.filterTextLength) return trimmed;
  throw badUserInput(
    `A name has 1 to ${limits.filterTextLength} characters; this one has ${trimmed.length}.`,
  );
}

async function unknownActor(name: string, { knowledge, database }: RequestContext): Promise<Error> {
  const known = knowledge.actors.suggest(name, 3).map(({ actor }) => actor.name);
  const begun = await completeActorNames(database, name.slice(0, 3), 200);
  const told = nearestNames(
    name,
    begun.map((actor) => actor.name),
  );
  const near = nearestNames(name, [...new Set([...told, ...known])]);
  return badUserInput(`Unknown actor "${name}".${didYouMean(near)}`, near);
}

export function didYouMean(names: readonly string[]): string {
  if (names.length === 0) return ' Use `suggest` to look for names.';
  const last = names.at(-1);
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last;
  return ` Did you mean ${list}?`;
}
