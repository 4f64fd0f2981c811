/** Which place a name in a filter means. One that means nowhere is an error that offers the nearest names. */

import { findPlaceKey } from '@dateline/knowledge';
import { badUserInput } from '../bad-user-input.ts';
import type { RequestContext } from '../context.ts';
import { checkName, didYouMean } from './resolve-actor-name.ts';

/** Key of the place meant. A name and its surroundings may be given together: "Paris, Texas". */
export function resolvePlaceName(name: string, { knowledge }: RequestContext): string {
  const found = findPlaceKey(checkName(name), knowledge);
  if (found !== undefined) return found;
  const [phrase = ''] = name.trim().split(',');
  const near = new Set(knowledge.places.suggest(phrase, 6).map(({ place }) => place.name));
  const nearest = [...near].slice(0, 3);
  throw badUserInput(`Unknown place "${name.trim()}".${didYouMean(nearest)}`, nearest);
}
