/** What must be true of the book of actors; everything wrong is told at once. */
import type { CountryBook } from '../countries/country-book.ts';
import { KnowledgeFault } from '../knowledge-fault.ts';
import type { Actor, Affiliation } from './actor.ts';

export function checkActors(actors: readonly Actor[], countries: CountryBook): void {
  const ids = new Set<string>();
  const codes = new Set([...countries.all()].map((country) => country.alpha3));
  const problems: string[] = [];
  for (const actor of actors) {
    if (ids.has(actor.id))
      problems.push(
        `${actor.id} (${actor.source}) is there twice; give one an id of its own with "slug = Name"`,
      );
    ids.add(actor.id);
    if (actor.country !== null && !codes.has(actor.country))
      problems.push(
        `${actor.id} (${actor.source}) has the unknown country ${actor.country}; use ISO 3166-1 alpha-3`,
      );
  }
  for (const actor of actors)
    for (const tie of actor.affiliations) problems.push(...problemsOf(actor, tie, ids));
  if (problems.length > 0)
    throw new KnowledgeFault(
      'DATA_INVALID',
      `The book of actors has ${problems.length} faults:\n${problems.slice(0, 20).join('\n')}`,
    );
}

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const isDay = (date: string | undefined): boolean => date === undefined || day.test(date);

function problemsOf(actor: Actor, tie: Affiliation, ids: ReadonlySet<string>): readonly string[] {
  const isBackward = tie.from !== undefined && tie.to_ !== undefined && tie.from > tie.to_;
  if (ids.has(tie.to) && isDay(tie.from) && isDay(tie.to_) && !isBackward) return none;
  const what = `${actor.id} (${actor.source}): ${tie.relation} ${tie.office ?? ''} ${tie.to}`;
  return [
    ...(ids.has(tie.to)
      ? []
      : [`${what} leads to an id that is not there; add the actor or mend the id`]),
    ...[tie.from, tie.to_]
      .filter((date) => !isDay(date))
      .map((date) => `${what} has the date ${date}; use YYYY, YYYY-MM or YYYY-MM-DD`),
    ...(isBackward ? [`${what} ends before it begins; swap the dates`] : []),
  ];
}

const none: readonly string[] = [];
