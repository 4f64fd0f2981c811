/** One place by its key: the gazetteer knows all, the store only those that events refer to. */
import type { RequestContext } from '../../context.ts';
import { badUserInput } from '../../errors.ts';
import type { LocationRef } from '../../generated/resolver-types.ts';
import { findGlobalId } from '../../ids/global-id.ts';
import type { LocationModel } from '../../models.ts';
import { resolvePlaceName } from '../../names/resolve-place-name.ts';
import { locationOf } from './location-of.ts';

export function findLocation(by: LocationRef, context: RequestContext): LocationModel | null {
  const key = keyOf(by, context);
  return key === undefined ? null : findLocationByKey(key, context);
}

export function findLocationByKey(
  key: string,
  { knowledge }: RequestContext,
): LocationModel | null {
  const place = knowledge.places.find(key);
  return place ? locationOf(place) : null;
}

function keyOf({ id, geonameId, name }: LocationRef, context: RequestContext): string | undefined {
  if (id != null) {
    const found = findGlobalId(id);
    return found?.type === 'Location' ? found.key : undefined;
  }
  if (geonameId != null) return `gn:${geonameId}`;
  if (name != null) return resolvePlaceName(name, context);
  throw badUserInput('`by` needs one of id, geonameId, name.');
}
