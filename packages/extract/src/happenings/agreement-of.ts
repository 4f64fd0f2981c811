/** Do the parties that two findings name agree? Where one names none, it is left open. */

import type { Finding } from '../extraction.ts';

type Parties = Finding['actors'];
type Actor = Parties[number]['actor'];

export function agreementOf(a: Parties, b: Parties): 'same' | 'open' | 'clash' {
  if (a.length === 0 || b.length === 0) return 'open';
  const areOneParty = (one: Parties[number], other: Parties[number]): boolean =>
    areRelated(one.actor, other.actor) || isNoun(one, other) || isNoun(other, one);
  return a.some((one) => b.some((other) => areOneParty(one, other))) ? 'same' : 'clash';
}

/** "The convoy" is the aid convoy told of elsewhere, "the mayor of Homs" the one who is called Mayor X. */
function isNoun({ text: bare }: Parties[number], { text: full }: Parties[number]): boolean {
  const [, noun, tail] = /^(?:the|this|that) (\p{Ll}+)(?:$|( of | in |,))/iu.exec(bare) ?? [];
  if (noun === undefined) return false;
  const title = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} `;
  return full.startsWith(title) || (tail === undefined && full.split(/\s+/).includes(noun));
}

/** One is the other or a part of it; two bodies of one country are two. */
function areRelated(one: Actor, other: Actor): boolean {
  return (
    one.id === other.id ||
    one.ancestors.includes(other.id) ||
    other.ancestors.includes(one.id) ||
    isAnyOf(one, other) ||
    isAnyOf(other, one)
  );
}

/** "Nurses", of no country told, are the Portuguese nurses told of elsewhere, and "fighters" those of the group. */
function isAnyOf({ id, sectors }: Actor, other: Actor): boolean {
  return id.startsWith(OF_NO_COUNTRY) && sectors.some((sector) => other.sectors.includes(sector));
}

const OF_NO_COUNTRY = '*/';
