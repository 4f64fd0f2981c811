/**
 * The country of an office that the sentence does not tell outright: that of a holder named before it, else the first that has
 * one: "the prime minister" is not American. The book has every country's heads, so one without a president has none; of
 * ministers it may only know none.
 */
import type { Alpha3 } from '../countries/alpha3.ts';
import type { ActorCase } from './actor-case.ts';
import type { ContextMention } from './context-reading.ts';
import { mostNamed } from './most-named.ts';
import { usableMentions } from './usable-mentions.ts';

export function officeCountry(
  actorCase: ActorCase,
  office: string,
  around: readonly Alpha3[],
): Alpha3 | undefined {
  const { tools, reading } = actorCase;
  const date = actorCase.day();
  const usable = usableMentions(actorCase);
  const holder =
    usable.find(({ isApposed }) => isApposed) ??
    usable.findLast((mention) => !mention.isCoArgument && mention.offices.includes(office));
  if (holder !== undefined) return holder.country;
  if (date === undefined || office === 'leader') return around[0];
  const headSenses = reading.head?.senses ?? [];
  const leadsState = headSenses.some((sense) => sense.type === 'office' && sense.office.rank === 3);
  const namesNone = usable.length === 0;
  // Where the sentence names a country, its minister is meant, and not one the book happens to know of.
  const near = leadsState || namesNone ? around : mostNamed(usable.map(({ country }) => country));
  const possible = near.filter(
    (country) =>
      !isSpokenOf(actorCase, country, office) && !isAnotherHolders(usable, country, office),
  );
  // "The interior minister", beside no country, is of the one that the story is about, known or not.
  if (!leadsState && namesNone) return possible[0] ?? around[0];
  const holding = possible.find((country) => tools.holders.on(country, office, date).length > 0);
  return holding ?? (leadsState ? undefined : around[0]);
}

/** "The president said Putin had called": a holder of the office whom the phrase speaks of is another. */
const isSpokenOf = ({ context }: ActorCase, country: Alpha3, office: string): boolean =>
  context().mentions.some(
    (mention) =>
      mention.country === country &&
      !mention.isBefore &&
      !mention.isApposed &&
      mention.offices.includes(office),
  );

/** "Macron thanked the president": the country came in only by a holder of the office beside whom another is named. */
function isAnotherHolders(
  mentions: readonly ContextMention[],
  country: Alpha3,
  office: string,
): boolean {
  const own = mentions.filter((mention) => mention.country === country);
  return own.length > 0 && own.every((m) => m.isCoArgument && m.offices.includes(office));
}
