/**
 * Large airports, and middling ones with scheduled flights, from the package `airport-data-js`. An airport that our own
 * tables hold already only gains its official name.
 */
import { distanceKm } from '../src/places/distance-km.ts';
import { loadAirports, type PackageAirport } from './packages.ts';
import type { PlaceTable } from './place-table.ts';

export async function addAirports(
  table: PlaceTable,
  countryRows: ReadonlyMap<string, number>,
): Promise<void> {
  const own = ownAirfields(table);
  for (const type of ['large_airport', 'medium_airport'])
    for (const airport of await loadAirports(type))
      if (airport.iata && (type === 'large_airport' || airport.scheduled_service === 'TRUE'))
        addAirport(table, airport, countryRows, own);
}

function addAirport(
  table: PlaceTable,
  airport: PackageAirport,
  countryRows: ReadonlyMap<string, number>,
  own: readonly number[],
): void {
  const parent = countryRows.get(airport.country_code);
  const { latitude: lat, longitude: lon } = airport;
  const names = namesOf(airport.airport);
  if (parent === undefined || names.length === 0) return;
  const known = own.find((row) => {
    const place = table.places[row];
    return place !== undefined && distanceKm(place, { lat, lon }) < sameFieldKm;
  });
  if (known !== undefined) {
    for (const name of names) table.addName(name, known);
    return;
  }
  table.add(
    {
      id: `dl:airport-${airport.iata.toLowerCase()}`,
      name: names[0] ?? '',
      kind: 'SITE',
      feature: 'AIRP',
      country: table.places[parent]?.country ?? '',
      lat,
      lon,
      population: 0,
      parent,
    },
    names,
  );
}

const sameFieldKm = 6;

const ownAirfields = (table: PlaceTable): number[] =>
  table.places.flatMap(({ kind, feature }, row) =>
    kind === 'SITE' && feature.startsWith('AIR') ? [row] : [],
  );

/** "Aden International Airport" is also asked for as "Aden Airport"; both halves of "Calgary / Springbank Airport" stay one. */
function namesOf(name: string): string[] {
  const whole = name.replace(/\s*\/\s*/g, ' ').trim();
  if (!/\b(?:Airport|Airfield|Air Base|Airbase|Field)\b/.test(whole)) return [];
  return [...new Set([whole, whole.replace(/ (?:International|Regional|Municipal) /, ' ')])];
}
