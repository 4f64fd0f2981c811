/** The whole book: states and their organs by pattern, and everyone and everything in data/actors. */
import type { CountryBook } from '../countries/country-book.ts';
import { loadCountryItems } from '../countries/country-items.ts';
import { listDataFiles, readDataText } from '../tables/data-file.ts';
import type { Actor } from './actor.ts';
import { parseActorFile } from './actor-file.ts';
import { checkActors } from './check-actors.ts';
import type { Office } from './office.ts';
import { stateOrgans } from './state-organs.ts';

export function loadActors(countries: CountryBook, offices: readonly Office[]): Actor[] {
  const byName = new Map(offices.map((office) => [office.name, office]));
  const written = listDataFiles('data/actors/book/').flatMap((path) =>
    parseActorFile(readDataText(path), path, byName),
  );
  const items = loadCountryItems();
  const organs = [...countries.all()].flatMap((country) =>
    stateOrgans(country, items.get(country.alpha3) ?? null),
  );
  const actors = withOwnNames(organs, written);
  checkActors(actors, countries);
  return actors;
}

/** A line with an organ's id ("MIL = Israel Defense Forces") gives the organ its own name and bywords. */
function withOwnNames(organs: readonly Actor[], written: readonly Actor[]): Actor[] {
  const own = new Map(written.map((actor) => [actor.id, actor]));
  const named = organs.map((organ) => nameOrgan(organ, own.get(organ.id)));
  const organIds = new Set(organs.map((organ) => organ.id));
  return [
    ...named,
    ...written.filter((actor) => !organIds.has(actor.id) || own.get(actor.id) !== actor),
  ];
}

function nameOrgan(organ: Actor, own: Actor | undefined): Actor {
  if (own === undefined) return organ;
  return {
    ...own,
    sectors: organ.sectors,
    code: organ.code,
    aliases: [{ text: organ.name }, ...own.aliases, ...organ.aliases],
    affiliations: organ.affiliations,
  };
}
