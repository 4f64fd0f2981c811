/** Repairs of infinitives and gerunds that a verb governs: what is called for, agreed or ruled out. */

import { isTimeWord } from '../times/is-time-word.ts';
import {
  childBefore,
  type Draft,
  GERUND,
  hasChild,
  hasTo,
  INFINITIVE,
  REL,
  wordOf,
} from './repair-draft.ts';

/**
 * "called on Cuba to free them/advcl", "ruled out freeing/advcl them", "agreed in principle to leave/acl": that is what was called
 * for, ruled out or agreed.
 */
export function attachInfinitive(draft: Draft, token: number, last: number): void {
  for (let verb = token + 1; verb < last; verb++) raiseOverParticiple(draft, verb, token);
  if (hasChild(draft, { token, last, relations: [REL.xcomp] })) return;
  for (let verb = token + 1; verb < last; verb++) {
    raiseOverAside(draft, verb, token);
    if (draft.heads[verb] !== token || draft.deprels[verb] !== REL.advcl) continue;
    const particle = draft.deprels[token + 1] === REL.prt ? 1 : 0;
    const gerund = draft.xpos[verb] === GERUND && verb === token + 1 + particle;
    if (!gerund && !(draft.xpos[verb] === INFINITIVE && hasTo(draft, verb))) continue;
    if (!isReached(draft, token, verb)) return;
    draft.deprels[verb] = REL.xcomp;
    return;
  }
}

/** No comma stands between, unless two set something aside: "told miners, some of them ill, to leave". */
function isReached(draft: Draft, verb: number, infinitive: number): boolean {
  let commas = 0;
  for (let word = verb + 1; word < infinitive; word++) if (wordOf(draft, word) === ',') commas++;
  return commas === 0 || (commas === 2 && wordOf(draft, infinitive - 2) === ',');
}

/** "agreed in principle/obl to leave/acl", "refused on Monday/obl to leave/acl": no day and no manner is about a deed. */
function raiseOverAside(draft: Draft, infinitive: number, verb: number): void {
  const { heads, deprels } = draft;
  const aside = heads[infinitive] as number;
  if (deprels[infinitive] !== REL.acl || aside < 0 || !hasTo(draft, infinitive)) return;
  if (heads[aside] !== verb || deprels[aside] !== REL.obl) return;
  const word = wordOf(draft, aside);
  if (!MANNERS.has(word) && !isTimeWord(word)) return;
  heads[infinitive] = verb;
  deprels[infinitive] = REL.advcl;
}

/** Nouns of how a thing is said or done, and where: "vowed in a speech to leave". */
const MANNERS = new Set(
  (
    'principle private public advance vain turn broadcast communique speech statement letter interview message video ' +
    'videotape address note'
  ).split(' '),
);

/**
 * "appealed to strikers/obl camped/acl outside the gate to go/advcl home", "camped/xcomp-of-appealed": the deed asked for, where the
 * participle has its own.
 */
function raiseOverParticiple(draft: Draft, infinitive: number, verb: number): void {
  const { heads, deprels } = draft;
  const participle = heads[infinitive] as number;
  if (deprels[infinitive] !== REL.advcl || participle < verb || !hasTo(draft, infinitive)) return;
  const isTaken = deprels[participle] === REL.xcomp && heads[participle] === verb;
  if (!isTaken && deprels[participle] !== REL.acl) return;
  if (draft.xpos[participle] === GERUND || hasTo(draft, participle)) return;
  const asked = isTaken ? participle - 1 : (heads[participle] as number);
  if (heads[asked] !== verb || deprels[asked] !== REL.obl) return;
  const marker = childBefore(draft, asked, verb, REL.case);
  if (marker < 0 || wordOf(draft, participle + 1) === 'to') return;
  if (!/^(?:to|on|upon|with)$/.test(wordOf(draft, marker))) return;
  heads[infinitive] = verb;
  heads[participle] = asked;
  deprels[participle] = REL.acl;
}

/** "called the president to congratulate him": here the infinitive says what for. */
export function conveys(
  draft: Draft,
  token: number,
  { last, verb }: { readonly last: number; readonly verb: string },
): boolean {
  return verb === 'call' && hasChild(draft, { token, last, relations: [REL.obj] });
}
