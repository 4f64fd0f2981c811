/**
 * Names that GeoNames lists beside the main one, of towns large enough for the news: "Acapulco" for Acapulco de Juárez,
 * "Beni Suef" for Banī Suwayf. The list mixes all languages; a name that means a greater place already is left to that.
 */
import { loadCityPackage, type PackageCity } from './packages.ts';
import type { PlaceTable } from './place-table.ts';

export function addAlternateNames(table: PlaceTable): void {
  for (const city of loadCityPackage()) {
    const row = table.rowOf(city.geonameId);
    if (row === undefined || !isOfNote(city)) continue;
    for (const name of city.alternateNames)
      if (isEnglishSpelling(name) && !isTaken(table, name, city)) table.addName(name, row);
  }
}

const isOfNote = ({ population, featureCode }: PackageCity): boolean =>
  population >= 15_000 || featureCode === 'PPLC' || (featureCode === 'PPLA' && population > 1000);

/** In Latin letters and with a capital; codes of airports and stations are in capitals throughout. */
const isEnglishSpelling = (name: string): boolean =>
  name.length > 3 && /^\p{Lu}[\p{Script=Latin} .'’‘-]*\p{Ll}[\p{Script=Latin} .'’‘-]*$/u.test(name);

/** By a country, division or region, or by a town that is not much smaller. */
function isTaken(table: PlaceTable, name: string, { population }: PackageCity): boolean {
  return table.rowsNamed(name).some((row) => {
    const place = table.places[row];
    return place !== undefined && (place.kind !== 'CITY' || place.population * 10 > population);
  });
}
