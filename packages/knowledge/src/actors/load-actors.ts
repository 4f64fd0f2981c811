/** The whole book: states and their organs by pattern, and everyone and everything in data/actors. */
import { readdirSync } from 'node:fs';
import type { CountryBook } from '../countries/country-book.ts';
import { readDataText } from '../data-file.ts';
import type { Actor } from './actor.ts';
import { parseActorFile } from './actor-file.ts';
import { checkActors } from './check-actors.ts';
import type { Office } from './office.ts';
import { stateOrgans } from './state-organs.ts';

const folder = new URL('../../data/actors/book/', import.meta.url);

export function loadActors(countries: CountryBook, offices: readonly Office[]): Actor[] {
  const byName = new Map(offices.map((office) => [office.name, office]));
  const written = readdirSync(folder)
    .sort()
    .flatMap((file) =>
      parseActorFile(readDataText(`data/actors/book/${file}`), `data/actors/book/${file}`, byName),
    );
  const actors = [...[...countries.all()].flatMap(stateOrgans), ...written];
  checkActors(actors, countries);
  return actors;
}
