/** One place by its key: the gazetteer knows all, the store only those that events refer to. */
import { findPlaceKeyByItem } from '@dateline/store';
import { badUserInput } from '../../bad-user-input.ts';
import type { RequestContext } from '../../context.ts';
import type { LocationRef } from '../../generated/resolver-types.ts';
import { findGlobalId } from '../../ids/global-id.ts';
import type { LocationModel } from '../../models.ts';
import { findPlaceByCode } from '../../names/find-place-by-code.ts';
import { resolvePlaceName } from '../../names/resolve-place-name.ts';
import { locationOf } from './location-of.ts';

export async function findLocation(
  by: LocationRef,
  context: RequestContext,
): Promise<LocationModel | null> {
  const key = await keyOf(by, context);
  return key === undefined ? null : findLocationByKey(key, context);
}

export function findLocationByKey(
  key: string,
  { knowledge }: RequestContext,
): LocationModel | null {
  const place = knowledge.places.find(key);
  return place ? locationOf(place) : null;
}

async function keyOf(
  { id, geonameId, qid, code, name }: LocationRef,
  context: RequestContext,
): Promise<string | undefined> {
  if (id != null) {
    const found = findGlobalId(id);
    return found?.type === 'Location' ? found.key : undefined;
  }
  if (geonameId != null) return `gn:${geonameId}`;
  if (qid != null) return findPlaceByItem(qid, context);
  if (code != null) return findPlaceByCode(code, context.knowledge);
  if (name != null) return resolvePlaceName(name, context);
  throw badUserInput('`by` needs one of id, geonameId, qid, code, name.');
}

/** Items of states are known; those of other places when an import told them. */
async function findPlaceByItem(
  qid: string,
  { knowledge, database }: RequestContext,
): Promise<string | undefined> {
  const state = knowledge.actors.findByWikidata(qid);
  if (state?.kind === 'COUNTRY') return knowledge.countries.get(state.id).place;
  return findPlaceKeyByItem(database, qid);
}
