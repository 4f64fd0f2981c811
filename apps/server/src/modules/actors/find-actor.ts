/** One actor by its key: as the news has it, else as the book has it. */
import type { Actor } from '@dateline/knowledge';
import { badUserInput } from '../../bad-user-input.ts';
import type { RequestContext } from '../../context.ts';
import type { ActorRef } from '../../generated/resolver-types.ts';
import { findGlobalId } from '../../ids/global-id.ts';
import type { ActorModel } from '../../models.ts';
import { findActorByCode } from '../../names/find-actor-by-code.ts';
import { resolveActorName } from '../../names/resolve-actor-name.ts';

export async function findActor(by: ActorRef, context: RequestContext): Promise<ActorModel | null> {
  const key = await keyOf(by, context);
  return key === undefined ? null : findActorByKey(key, context);
}

export async function findActorByKey(
  key: string,
  { knowledge, loaders }: RequestContext,
): Promise<ActorModel | null> {
  const stored = await loaders.actors.load(key);
  if (stored) return stored;
  const known = knowledge.actors.find(key);
  return known ? actorFromBook(known) : null;
}

/** The id of the book is the key here; the ids of rows are the store's own. */
export function actorFromBook({
  id,
  name,
  kind,
  country,
  sectors,
  code,
  wikidata,
}: Actor): ActorModel {
  return { key: id, name, kind, country, sectors, code, wikidata };
}

async function keyOf(
  { id, qid, code, name }: ActorRef,
  context: RequestContext,
): Promise<string | undefined> {
  if (id != null) {
    const found = findGlobalId(id);
    return found?.type === 'Actor' ? found.key : undefined;
  }
  if (qid != null) return context.knowledge.actors.findByWikidata(qid)?.id;
  if (code != null) return findActorByCode(code, context.knowledge);
  if (name != null) return (await resolveActorName(name, context))[0];
  throw badUserInput('`by` needs one of id, qid, code, name.');
}
