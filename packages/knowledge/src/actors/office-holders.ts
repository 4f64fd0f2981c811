/** Who held an office of a country on a day. */
import type { Alpha3 } from '../countries/alpha3.ts';
import type { Actor, Affiliation } from './actor.ts';
import { holdsOn } from './holds-on.ts';

export interface OfficeHolders {
  on(country: Alpha3, office: string, date: string): readonly Actor[];
}

interface Term {
  readonly actor: Actor;
  readonly tie: Affiliation;
}

/** Who held what is sorted out on the first question. */
export function createOfficeHolders(actors: Iterable<Actor>): OfficeHolders {
  let terms: ReadonlyMap<string, readonly Term[]> | undefined;
  return {
    on(country, office, date) {
      terms ??= termsByOffice(actors);
      return (terms.get(`${country} ${office}`) ?? [])
        .filter(({ tie }) => holdsOn(tie, date))
        .map(({ actor }) => actor);
    },
  };
}

function termsByOffice(actors: Iterable<Actor>): ReadonlyMap<string, readonly Term[]> {
  const terms = new Map<string, Term[]>();
  for (const actor of actors)
    for (const tie of actor.affiliations) {
      if (tie.office === undefined || actor.country === null) continue;
      const key = `${actor.country} ${tie.office}`;
      const held = terms.get(key);
      if (held === undefined) terms.set(key, [{ actor, tie }]);
      else held.push({ actor, tie });
    }
  return terms;
}
