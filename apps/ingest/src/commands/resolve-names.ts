/** Names in filters: what they mean, or an error with the nearest names. Never an empty result for a typing slip. */
import { findPlaceKey, type Knowledge } from '@dateline/knowledge';
import { findActorKeysByName, findEntityIds, type Queryable } from '@dateline/store';
import { IngestFault } from '../ingest-fault.ts';

/** Row ids of the actors meant: none when it is known but no stored event names it, several when the news knows several of that name. */
export async function resolveActorName(
  name: string,
  knowledge: Knowledge,
  store: Queryable,
): Promise<readonly string[]> {
  const known = actorKey(name, knowledge);
  const keys = known === undefined ? await findActorKeysByName(store, name) : [known];
  if (keys.length === 0) throw unknownName('actor', name, suggestActors(name, knowledge));
  return [...(await findEntityIds(store, keys)).values()];
}

/** Row ids of the place, and of what a region consists of. None when it is known but no stored event happened there. */
export async function resolvePlaceName(
  name: string,
  knowledge: Knowledge,
  store: Queryable,
): Promise<readonly string[]> {
  const key = knowledge.countries.find(name)?.place ?? findPlaceKey(name, knowledge);
  if (key === undefined) throw unknownName('place', name, suggestPlaces(name, knowledge));
  const ids = await findEntityIds(store, [key, ...knowledge.regions.membersOf(key)]);
  return [...ids.values()];
}

/** A name of the book or a country; a phrase such as "Russian jets" only when grammar makes it an actor of a known country. */
function actorKey(name: string, knowledge: Knowledge): string | undefined {
  const country = knowledge.countries.find(name)?.alpha3;
  const named = knowledge.actors.find(name)?.id ?? knowledge.actors.findByName(name)[0]?.id;
  if (country ?? named) return country ?? named;
  const resolved = knowledge.resolveActor({ phrase: name });
  return resolved && resolved.how !== 'discovered' ? resolved.id : undefined;
}

function suggestActors(name: string, { actors }: Knowledge): string[] {
  return actors.suggest(name, 3).map(({ actor }) => actor.name);
}

function suggestPlaces(name: string, { places }: Knowledge): string[] {
  return places.suggest(name, 3).map(({ place }) => place.name);
}

function unknownName(what: string, name: string, nearest: readonly string[]): IngestFault {
  const hint = nearest.length > 0 ? ` Did you mean ${unique(nearest).join(', ')}?` : '';
  return new IngestFault('UNKNOWN_NAME', `No ${what} is called "${name}".${hint}`);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
