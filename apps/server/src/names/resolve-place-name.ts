/** Which place a name in a filter means. One that means nowhere is an error that offers the nearest names. */

import { badUserInput } from '../bad-user-input.ts';
import type { RequestContext } from '../context.ts';
import { checkName, didYouMean } from './resolve-actor-name.ts';

/** Key of the place meant. A name and its surroundings may be given together: "Paris, Texas". */
export function resolvePlaceName(name: string, { knowledge }: RequestContext): string {
  const [phrase = '', ...surroundings] = checkName(name).split(/,\s*/);
  const after = surroundings.length > 0 ? `, ${surroundings.join(', ')}` : undefined;
  const resolved = knowledge.resolvePlace({ phrase, ...(after && { after }) });
  if (resolved) return resolved.place.id;
  const near = new Set(knowledge.places.suggest(phrase, 6).map(({ place }) => place.name));
  const nearest = [...near].slice(0, 3);
  throw badUserInput(`Unknown place "${name.trim()}".${didYouMean(nearest)}`, nearest);
}
