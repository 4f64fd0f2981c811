/** Which place a name in a filter means. One that means nowhere is an error that offers the nearest names. */
import type { RequestContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { checkName, didYouMean } from './resolve-actor-name.ts';

/** Key of the place meant. A name and its surroundings may be given together: "Paris, Texas". */
export function resolvePlaceName(name: string, { knowledge }: RequestContext): string {
  const [phrase = '', ...surroundings] = checkName(name).split(/,\s*/);
  const after = surroundings.length > 0 ? `, ${surroundings.join(', ')}` : undefined;
  const resolved = knowledge.resolvePlace({ phrase, ...(after && { after }) });
  if (resolved) return resolved.place.id;
  const near = knowledge.places.suggest(phrase, 3).map(({ place }) => place.name);
  throw badUserInput(`Unknown place "${name.trim()}".${didYouMean([...new Set(near)])}`, near);
}
