/**
 * The gazetteer with imported places over it. A place that both have keeps its id, name, kind and surroundings, and gains its number,
 * its population and the names that the import knows; one that only the import has stands beside the others.
 */
import type { Gazetteer, PlaceSuggestion } from '../places/gazetteer.ts';
import type { Place } from '../places/place.ts';
import type { ImportedPlace } from './imported-place.ts';
import type { PlacesPack } from './places-pack.ts';

export function layerGazetteer(base: Gazetteer, imported: PlacesPack, version: string): Gazetteer {
  const enrich = (place: Place): Place => {
    const added = imported.find(place.id);
    return added === undefined ? place : join(place, added);
  };
  const whole = (added: ImportedPlace): Place => {
    const place = base.find(added.id);
    return place === undefined ? added : join(place, added);
  };
  const find = (id: string): Place | undefined => {
    const added = imported.find(id);
    return added === undefined ? base.find(id) : whole(added);
  };
  return {
    version: `${base.version}+${version}`,
    size: base.size + imported.size,
    find,
    get: (id) => find(id) ?? base.get(id),
    findByName: (name) =>
      distinct([
        ...base.findByName(name).map(enrich),
        ...imported.findByName(name).map(whole),
      ]).sort((a, b) => b.population - a.population),
    suggest: (name, limit) =>
      nearest(
        [
          ...base.suggest(name, limit),
          ...imported
            .suggest(name, limit)
            .map(({ place, score }) => ({ place: whole(place), score })),
        ],
        limit,
      ),
    ancestorsOf: (id) => ancestorsOf(id, { find, base, enrich }),
  };
}

function join(place: Place, added: ImportedPlace): Place {
  return {
    ...place,
    geonamesId: place.geonamesId ?? added.geonamesId,
    population: place.population > 0 ? place.population : added.population,
    wikidata: added.wikidata,
  };
}

function distinct(places: readonly Place[]): Place[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return [...byId.values()];
}

function nearest(found: readonly PlaceSuggestion[], limit: number): PlaceSuggestion[] {
  const byId = new Map<string, PlaceSuggestion>();
  for (const suggestion of found) {
    const known = byId.get(suggestion.place.id);
    if (known === undefined || known.score < suggestion.score)
      byId.set(suggestion.place.id, suggestion);
  }
  return [...byId.values()]
    .sort((a, b) => b.score - a.score || b.place.population - a.place.population)
    .slice(0, limit);
}

interface Layers {
  readonly find: (id: string) => Place | undefined;
  readonly base: Gazetteer;
  readonly enrich: (place: Place) => Place;
}

/** Up through imported places, and on through the gazetteer's own from the first that it has. */
function ancestorsOf(id: string, { find, base, enrich }: Layers): Place[] {
  const ancestors: Place[] = [];
  let place = find(id);
  while (place !== undefined && base.find(place.id) === undefined) {
    const above = place.parent === null ? undefined : find(place.parent);
    if (above === undefined || ancestors.some((one) => one.id === above.id)) return ancestors;
    ancestors.push(above);
    place = above;
  }
  return place === undefined
    ? ancestors
    : [...ancestors, ...base.ancestorsOf(place.id).map(enrich)];
}
