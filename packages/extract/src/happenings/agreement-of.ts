/** Do the parties that two findings name agree? Where one names none, it is left open. */

import type { Finding } from '../extraction.ts';

type Parties = Finding['actors'];

export function agreementOf(a: Parties, b: Parties): 'same' | 'open' | 'clash' {
  if (a.length === 0 || b.length === 0) return 'open';
  const areOneParty = (one: Parties[number], other: Parties[number]): boolean =>
    areRelated(one.actor, other.actor) || isNoun(one, other) || isNoun(other, one);
  return a.some((one) => b.some((other) => areOneParty(one, other))) ? 'same' : 'clash';
}

/** "The convoy" is the aid convoy told of elsewhere. */
function isNoun({ text: bare }: Parties[number], { text: full }: Parties[number]): boolean {
  const [, noun] = /^(?:the|this|that) (\p{Ll}+)$/iu.exec(bare) ?? [];
  return noun !== undefined && full.split(/\s+/).includes(noun);
}

/** One is the other or a part of it; two bodies of one country are two. */
function areRelated(one: Parties[number]['actor'], other: Parties[number]['actor']): boolean {
  return (
    one.id === other.id || one.ancestors.includes(other.id) || other.ancestors.includes(one.id)
  );
}
