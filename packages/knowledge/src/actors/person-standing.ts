/** What a person is on a given day: in which offices, or out of them. */
import type { Sector } from '../codebook/sector.ts';
import { rememberByDay } from '../memory/remember-by-day.ts';
import type { Actor, Affiliation } from './actor.ts';
import { holdsOn } from './holds-on.ts';
import { termsOf } from './terms-of.ts';

export interface Standing {
  readonly sectors: readonly Sector[];
  /** Held an office and holds none now. */
  readonly former: boolean;
  /** Offices held on the day, the last taken first. */
  readonly held: readonly Affiliation[];
}

/** Only persons come into offices and out of them. */
export const standingOf = (actor: Actor, date: string | undefined): Standing =>
  actor.kind === 'PERSON' ? personOn(actor, date) : withoutOffice(actor);

const withoutOffice = ({ sectors }: Actor): Standing => ({ sectors, former: false, held: none });

const none: readonly Affiliation[] = [];

const personOn = rememberByDay((actor: Actor, date): Standing => {
  const terms = termsOf(actor);
  if (terms.length === 0) return withoutOffice(actor);
  const held = terms.filter((term) => holdsOn(term, date)).reverse();
  if (held.length > 0)
    return { sectors: distinct([...sectorsOf(held), ...actor.sectors]), former: false, held };
  const past = terms.filter(
    (term) => date === undefined || (term.to_ !== undefined && term.to_ < date),
  );
  if (past.length === 0 || date === undefined)
    return {
      sectors: distinct([...actor.sectors, ...sectorsOf(terms.slice(-1))]),
      former: past.length > 0,
      held,
    };
  return { sectors: distinct(['ELI', ...actor.sectors]), former: true, held };
});

const sectorsOf = (terms: readonly Affiliation[]): Sector[] =>
  terms.flatMap((term) => (term.sector === undefined ? [] : [term.sector]));

const distinct = (sectors: readonly Sector[]): Sector[] => [...new Set(sectors)];
