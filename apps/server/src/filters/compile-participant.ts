/** Who is meant by a description of a participant, as rows of the store. */
import type { ParticipantCondition } from '@dateline/store';
import { badUserInput } from '../bad-user-input.ts';
import type { RequestContext } from '../context.ts';
import type { ParticipantFilter } from '../generated/resolver-types.ts';
import { parseGlobalId, toGlobalId } from '../ids/global-id.ts';
import { actorByWikidata } from '../names/actor-by-wikidata.ts';
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
  const ids = filter.id?.map((id) => parseGlobalId('Actor', id));
  const named = [
    ids && (await Promise.all(ids.map((key) => survivingKey(key, context)))),
    filter.name != null ? await resolveActorName(filter.name, context) : undefined,
    filter.qid?.map((qid) => actorByWikidata(qid, knowledge)),
    filter.country?.map((code) => alpha3Of(code, knowledge)),
  ];
  const lists = named.filter((list) => list !== undefined);
  if (lists.length === 0) return undefined;
  const [first = [], ...others] = lists;
  let kept = first;
  for (const list of others) {
    const within = await Promise.all(kept.map((key) => isWithinAny(key, list, context)));
    kept = kept.filter((_, at) => within[at]);
  }
  return kept;
}

/**
 * An actor that was merged is asked for by its old id, and its events are the survivor's. Composed actors need no row to be known:
 * an id that is neither known, composed nor stored is a mistake, which an empty answer would hide.
 */
async function survivingKey(key: string, { knowledge, loaders }: RequestContext): Promise<string> {
  if (knowledge.actors.find(key)) return key;
  const stored = await loaders.actors.load(key);
  if (stored) return stored.key;
  if (countryOfComposed(key) !== undefined) return key;
  throw badUserInput(
    `No actor has the id "${toGlobalId('Actor', key)}". Look for its name with \`suggest\`.`,
  );
}

/** `{name: "Kremlin", country: RU}`: the Kremlin, which belongs to Russia. */
async function isWithinAny(
  key: string,
  others: readonly string[],
  { knowledge, loaders }: RequestContext,
): Promise<boolean> {
  const known = knowledge.actors.find(key);
  const own = known
    ? known.country
    : (countryOfComposed(key) ?? (await loaders.actors.load(key))?.country);
  const ancestors = [key, ...knowledge.actors.ancestorsOf(key), ...(own ? [own] : [])];
  return others.some((other) => ancestors.includes(other));
}

/** Composed actors begin with their country: "SYR/REB" are Syrian rebels. */
function countryOfComposed(key: string): string | undefined {
  return key.includes('/') ? key.split('/')[0] : undefined;
}
