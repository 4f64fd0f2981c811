/** Do the parties that two findings name agree? Where one names none, it is left open. */

import type { Finding } from '../extraction.ts';

type Parties = Finding['actors'];
type Actor = Parties[number]['actor'];

export function agreementOf(a: Parties, b: Parties): 'same' | 'open' | 'clash' {
  if (a.length === 0 || b.length === 0) return 'open';
  return a.some((one) => b.some((other) => areOneParty(one, other))) ? 'same' : 'clash';
}

/** Is each of the fewer parties among the others? "Kenya met Chad" and "Kenya met Mali" have only one in common. */
export function areWithin(a: Parties, b: Parties): boolean {
  const [fewer, others] = a.length < b.length ? [a, b] : [b, a];
  return fewer.every((one) => others.some((other) => areOneParty(one, other)));
}

function areOneParty(one: Parties[number], other: Parties[number]): boolean {
  return (
    areRelated(one.actor, other.actor) ||
    [isNoun, isAnyOf].some((isLike) => isLike(one, other) || isLike(other, one))
  );
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
    one.id === other.id || one.ancestors.includes(other.id) || other.ancestors.includes(one.id)
  );
}

/** "Thousands of nurses", of no country told, are the Portuguese nurses told of elsewhere. */
function isAnyOf(loose: Parties[number], told: Parties[number]): boolean {
  const { id, sectors } = loose.actor;
  return (
    id.startsWith(OF_NO_COUNTRY) &&
    sectors.some((sector) => told.actor.sectors.includes(sector)) &&
    nounOf(loose.text) === nounOf(told.text)
  );
}

const OF_NO_COUNTRY = '*/';

const nounOf = (text: string): string | undefined => text.toLowerCase().split(/\s+/).at(-1);
