/** Do the parties that two findings name agree? Where one names none, or both only people of a kind, it is left open. */

import type { Finding } from '../extraction.ts';

type Parties = Finding['actors'];
type Actor = Parties[number]['actor'];

export function agreementOf(a: Parties, b: Parties): 'same' | 'open' | 'clash' {
  if (a.length === 0 || b.length === 0) return 'open';
  if (a.some((one) => b.some((other) => areOneParty(one, other)))) return 'same';
  return a.some((one) => b.some((other) => areOfOneKind(one, other))) ? 'open' : 'clash';
}

/** Is each of the fewer parties among the others? "Kenya met Chad" and "Kenya met Mali" have only one in common. */
export function areWithin(a: Parties, b: Parties): boolean {
  const [fewer, others] = a.length < b.length ? [a, b] : [b, a];
  return fewer.every((one) => others.some((other) => areOneParty(one, other)));
}

function areOneParty(one: Parties[number], other: Parties[number]): boolean {
  const areAny = isOnlyKind(one.actor) && isOnlyKind(other.actor);
  return (
    (areRelated(one.actor, other.actor) && (!areAny || isTakenUp(one, other))) ||
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

/** "Two civilians were killed" and "forty people died": of a kind, and any two or forty. */
function areOfOneKind(one: Parties[number], other: Parties[number]): boolean {
  return isOnlyKind(one.actor) && isOnlyKind(other.actor) && areRelated(one.actor, other.actor);
}

/** No one by name, but civilians, rebels, or people of a land. */
const isOnlyKind = ({ id }: Actor): boolean => id.includes('/');

/** "They", "the miners", or both times "miners"; but "people" are no one in particular, and "a miner" is one more. */
function isTakenUp(one: Parties[number], other: Parties[number]): boolean {
  if ([one, other].some(({ resolvedBy }) => resolvedBy !== 'phrase')) return true;
  if (/^(?:the|this|that|these|those|his|her|their|its)\b/i.test(other.text)) return true;
  return !/^(?:an?|one|another) /i.test(other.text) && areSoCalled(one, other);
}

function areSoCalled(one: Parties[number], other: Parties[number]): boolean {
  const noun = nounOf(one.text);
  return noun !== undefined && noun === nounOf(other.text) && !ANYONE.test(noun);
}

const ANYONE =
  /^(?:people|persons?|man|men|woman|women|child|children|boys?|girls?|civilians?|others?|victims?|citizens?|residents?|\d.*|dozens|hundreds|thousands|more|one|some|many)$/;

/** "Thousands of nurses", of no country told, are the Portuguese nurses told of elsewhere. */
function isAnyOf(loose: Parties[number], told: Parties[number]): boolean {
  const { id, sectors } = loose.actor;
  return (
    id.startsWith(OF_NO_COUNTRY) &&
    sectors.some((sector) => told.actor.sectors.includes(sector)) &&
    areSoCalled(told, loose)
  );
}

const OF_NO_COUNTRY = '*/';

const nounOf = (text: string): string | undefined => text.toLowerCase().split(/\s+/).at(-1);
