/** Who is meant by a description of a participant, as rows of the store. */
import type { ParticipantCondition } from '@dateline/store';
import type { RequestContext } from '../context.ts';
import type { ParticipantFilter } from '../generated/resolver-types.ts';
import { parseGlobalId } from '../ids/global-id.ts';
import { actorByWikidata } from '../names/actors-by-wikidata.ts';
import { resolveActorName } from '../names/resolve-actor-name.ts';
import { alpha3Of } from './country-codes.ts';
import { entityIdsOf } from './entity-ids.ts';
import { present } from './present.ts';

export async function compileParticipant(
  filter: ParticipantFilter,
  context: RequestContext,
): Promise<ParticipantCondition> {
  const keys = await actorKeysOf(filter, context);
  return present<ParticipantCondition>({
    anyOf: keys ? await entityIdsOf(keys, context) : undefined,
    role: filter.role,
    direct: keys && filter.includeAffiliated === false ? true : undefined,
    sectors: filter.sector,
    kinds: filter.kind,
  });
}

/** Keys that satisfy every way of naming an actor at once; undefined when none is used. */
async function actorKeysOf(
  filter: ParticipantFilter,
  context: RequestContext,
): Promise<string[] | undefined> {
  const { knowledge } = context;
  const named = [
    filter.id?.map((id) => parseGlobalId('Actor', id)),
    filter.name != null ? await resolveActorName(filter.name, context) : undefined,
    filter.qid?.map((qid) => actorByWikidata(qid, knowledge)),
    filter.country?.map((code) => alpha3Of(code, knowledge)),
  ];
  const lists = named.filter((list) => list !== undefined);
  if (lists.length === 0) return undefined;
  return lists.reduce((kept, list) => kept.filter((key) => isWithinAny(key, list, context)));
}

/** `{name: "Kremlin", country: RU}`: the Kremlin, which belongs to Russia. */
function isWithinAny(
  key: string,
  others: readonly string[],
  { knowledge }: RequestContext,
): boolean {
  const own = knowledge.actors.find(key)?.country ?? countryOfComposed(key);
  const ancestors = [key, ...knowledge.actors.ancestorsOf(key), ...(own ? [own] : [])];
  return others.some((other) => ancestors.includes(other));
}

/** Composed actors begin with their country: "SYR/REB" are Syrian rebels. */
function countryOfComposed(key: string): string | undefined {
  return key.includes('/') ? key.split('/')[0] : undefined;
}
