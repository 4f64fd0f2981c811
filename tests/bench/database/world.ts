/**
 * A world to make events in: every country with the organs that act for it and with places one inside the other, two in
 * three of them invented, so that tallies and facets have the depth they have in real use.
 */
import type { Country, Knowledge } from '@dateline/knowledge';
import type { ActorRecord, PlaceRecord } from '@dateline/store';

export interface WorldCountry {
  readonly code: string;
  readonly actors: readonly ActorRecord[];
  readonly places: readonly PlaceRecord[];
}

/** Countries in order of how often they are in the news; the others follow in the order of the country book. */
const leading =
  'USA RUS UKR ISR CHN GBR SYR IRN TUR FRA DEU IND PAK SAU EGY IRQ LBN JPN KOR YEM'.split(' ');
const organs = ['GOV', 'GOV.foreign', 'MIL', 'COP'];
const provinces = 5;
const townsPerProvince = 6;

export function createWorld(knowledge: Knowledge): readonly WorldCountry[] {
  const rank = ({ alpha3 }: Country): number => {
    const position = leading.indexOf(alpha3);
    return position < 0 ? leading.length : position;
  };
  return [...knowledge.countries.all()]
    .filter((country) => knowledge.places.find(country.place) !== undefined)
    .sort((a, b) => rank(a) - rank(b))
    .map((country) => ({
      code: country.alpha3,
      actors: actorsOf(country, knowledge),
      places: placesOf(country, knowledge),
    }));
}

/** A town of the gazetteer with everything around it, the town first. */
export function realPlaces(id: string, knowledge: Knowledge): readonly PlaceRecord[] {
  const chain = [knowledge.places.get(id), ...knowledge.places.ancestorsOf(id)];
  return chain.map((place, index) => ({
    key: place.id,
    geonamesId: place.geonamesId,
    name: place.name,
    kind: place.kind,
    country: place.country,
    lat: place.lat,
    lon: place.lon,
    ancestors: chain.slice(index + 1).map((around) => around.id),
  }));
}

function actorsOf(country: Country, knowledge: Knowledge): readonly ActorRecord[] {
  return [country.alpha3, ...organs.map((organ) => `${country.alpha3}.${organ}`)].map((id) => {
    const { name, kind, country: code, sectors } = knowledge.actors.get(id);
    return {
      key: id,
      name,
      kind,
      country: code,
      sectors,
      ancestors: knowledge.actors.ancestorsOf(id),
    };
  });
}

/** The country and what lies around it, then its invented provinces, then their towns. */
function placesOf(country: Country, knowledge: Knowledge): readonly PlaceRecord[] {
  const around = realPlaces(country.place, knowledge);
  const aroundKeys = around.map(({ key }) => key);
  const invent = (name: string, kind: string, ancestors: readonly string[]): PlaceRecord => ({
    key: `bench:${country.alpha3}.${name}`,
    geonamesId: null,
    name,
    kind,
    country: country.alpha3,
    lat: around[0]?.lat ?? null,
    lon: around[0]?.lon ?? null,
    ancestors,
  });
  const inventedProvinces = numbered('Province', provinces).map((name) =>
    invent(name, 'ADM1', aroundKeys),
  );
  const towns = inventedProvinces.flatMap((province) =>
    numbered(`${province.name} Town`, townsPerProvince).map((name) =>
      invent(name, 'CITY', [province.key, ...aroundKeys]),
    ),
  );
  return [...around, ...inventedProvinces, ...towns];
}

const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);
