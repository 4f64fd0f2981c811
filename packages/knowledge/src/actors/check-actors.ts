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
    problems.push(...actor.affiliations.flatMap((tie) => problemsOf(actor, tie, ids)));
  if (problems.length > 0)
    throw new KnowledgeFault(
      'DATA_INVALID',
      `The book of actors has ${problems.length} faults:\n${problems.slice(0, 20).join('\n')}`,
    );
}

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function problemsOf(actor: Actor, tie: Affiliation, ids: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  if (!ids.has(tie.to))
    problems.push('leads to an id that is not there; add the actor or mend the id');
  for (const date of [tie.from, tie.to_])
    if (date !== undefined && !day.test(date))
      problems.push(`has the date ${date}; use YYYY, YYYY-MM or YYYY-MM-DD`);
  if (tie.from !== undefined && tie.to_ !== undefined && tie.from > tie.to_)
    problems.push('ends before it begins; swap the dates');
  return problems.map(
    (problem) =>
      `${actor.id} (${actor.source}): ${tie.relation} ${tie.office ?? ''} ${tie.to} ${problem}`,
  );
}
