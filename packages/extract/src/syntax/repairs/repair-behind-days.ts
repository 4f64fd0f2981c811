/** Repairs of what a day keeps from the word that it belongs to: news puts "on Friday" right behind its verb, or behind what was said. */

import { isTimeWord } from '../times/is-time-word.ts';
import {
  type Draft,
  type FramedVerb,
  GERUND,
  hasChild,
  hasPassive,
  hasTo,
  isNounOrName,
  PLURAL,
  REL,
  VERB,
  type VerbFrames,
  verbOf,
  wordOf,
} from './repair-draft.ts';

export function reachBehindDay(draft: Draft, at: FramedVerb): void {
  const { token, last } = at;
  for (let day = token + 1; day < last - 1; day++)
    if (isTimeWord(wordOf(draft, day)))
      if (!attachGerund(draft, day, at) && !freeMatter(draft, day, at)) lowerMatter(draft, day, at);
}

/** "ruled out on Friday sending/advcl troops", "denied on Friday selling arms": what the verb is about. */
function attachGerund(draft: Draft, day: number, { token, last, frames }: FramedVerb): boolean {
  const { heads, deprels, upos, xpos } = draft;
  const gerund = day + 1;
  if (heads[day] !== token || upos[gerund] !== VERB || xpos[gerund] !== GERUND) return false;
  if (heads[gerund] !== token || deprels[gerund] !== REL.advcl) return false;
  const verb = verbOf(draft, token) ?? '';
  if (!frames.governsInfinitive(verb) && !frames.operatorOf('verb', verb)) return false;
  if (hasObject(draft, token, last)) return false;
  deprels[gerund] = REL.xcomp;
  return true;
}

/** "rejected on/case Friday/compound new calls/obl for talks": the day is when, the calls are what was rejected. */
function freeMatter(draft: Draft, day: number, { token, last, frames }: FramedVerb): boolean {
  const { heads, deprels } = draft;
  const marker = day - 1;
  const noun = heads[day] as number;
  if (deprels[day] !== REL.compound || wordOf(draft, marker) !== 'on') return false;
  if (heads[marker] !== noun || heads[noun] !== token || deprels[noun] !== REL.obl) return false;
  if (!isMatter(draft, noun, frames) || frames.particlesOf(verbOf(draft, token) ?? 'on').has('on'))
    return false;
  if (hasObject(draft, token, last) || hasPassive(draft, token)) return false;
  if (takesOn(draft, token, marker)) return false;
  heads[marker] = day;
  heads[day] = token;
  deprels[day] = REL.obl;
  deprels[noun] = REL.obj;
  lowerInfinitive(draft, noun, token);
  return true;
}

/** "clamped down/prt on Friday's rallies" */
function takesOn(draft: Draft, verb: number, marker: number): boolean {
  const particle = marker - 1;
  return (
    draft.heads[particle] === verb &&
    draft.deprels[particle] === REL.prt &&
    wordOf(draft, particle) !== 'out'
  );
}

/** "announced on Friday plans to withdraw/xcomp": they are plans to do so. */
function lowerInfinitive(draft: Draft, noun: number, verb: number): void {
  const { heads, deprels } = draft;
  const infinitive = noun + 2;
  if (heads[infinitive] !== verb || !hasTo(draft, infinitive)) return;
  heads[infinitive] = noun;
  deprels[infinitive] = REL.acl;
}

/** "repeated its demand/obj on Friday for an end/obl to the raids": it is the demand that is for something. */
function lowerMatter(draft: Draft, day: number, { token, frames }: FramedVerb): void {
  const { heads, deprels, lemmas } = draft;
  const asking = wordOf(draft, day - 1) === 'on' ? day - 2 : day - 1;
  const marker = day + 1;
  if (heads[day] !== token || heads[asking] !== token || deprels[asking] !== REL.obj) return;
  if (!isNounOrName(draft, asking) || !frames.governsClause(lemmas[asking] ?? '')) return;
  raiseInfinitive(draft, day, { verb: token, asking });
  if (deprels[marker] !== REL.case || !/^(?:for|of|against)$/.test(wordOf(draft, marker))) return;
  const matter = heads[marker] as number;
  if (matter <= marker || heads[matter] !== token) return;
  heads[matter] = asking;
  deprels[matter] = REL.nmod;
}

/** "announced plans/obj on Friday to leave/acl-of-Friday": no day is one to leave. */
function raiseInfinitive(
  draft: Draft,
  day: number,
  { verb, asking }: { readonly verb: number; readonly asking: number },
): void {
  const { heads, deprels } = draft;
  const infinitive = day + 2;
  if (infinitive >= draft.length || wordOf(draft, day + 1) !== 'to' || !hasTo(draft, infinitive))
    return;
  if (heads[infinitive] !== day && heads[infinitive] !== verb) return;
  heads[infinitive] = asking;
  deprels[infinitive] = REL.acl;
}

/** "on Friday prayers" are prayers; on Friday there are calls, plans and charges. */
function isMatter(draft: Draft, noun: number, frames: VerbFrames): boolean {
  const lemma = draft.lemmas[noun] ?? '';
  if (frames.governsClause(lemma)) return true;
  return draft.xpos[noun] === PLURAL && frames.isDeed(lemma);
}

const hasObject = (draft: Draft, token: number, last: number): boolean =>
  hasChild(draft, { token, last, relations: [REL.obj, REL.ccomp] });
