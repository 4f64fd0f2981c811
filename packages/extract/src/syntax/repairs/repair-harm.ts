/**
 * Repairs of whom a shot or a blast harmed: "fired at men who tried to flee, killing one/advcl-of-flee" tells what the shot did, and
 * not the men; "the bombing of a hospital that killed/relcl-of-hospital nine" what the bombing did.
 */

import { wordSet } from '@dateline/language';
import { REL, VERB } from './labels.ts';
import { childBefore, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

/** Of a word that is tagged as a gerund. */
export function raiseHarm(sentence: OpenSentence, token: number): void {
  const { heads, upos } = sentence;
  if (!HARM.test(wordOf(sentence, token)) || wordOf(sentence, token - 1) !== ',') return;
  const harming = heads[token] as number;
  if (harming < 0 || harming > token || upos[harming] !== VERB || isBlow(sentence, harming)) return;
  const above = clauseOver(sentence, harming);
  if (above < 0 || !isBlow(sentence, above)) return;
  hang(sentence, token, above, REL.advcl);
}

const HARM = /^(?:killing|wounding|injuring|hurting|maiming)$/;

/** The verb whose clause the one of this verb tells more of, or -1. */
function clauseOver({ heads, deprels, upos }: OpenSentence, verb: number): number {
  let at = verb;
  while (BELOW.has(deprels[at] as number) || upos[at] !== VERB) {
    at = heads[at] as number;
    if (at < 0) return -1;
  }
  return at === verb ? -1 : at;
}

const BELOW: ReadonlySet<number> = new Set([REL.relcl, REL.acl, REL.advcl, REL.xcomp]);

function isBlow(sentence: OpenSentence, verb: number): boolean {
  return BLOWS.has(sentence.lemmas[verb] ?? '') || wordOf(sentence, verb + 1) === 'fire';
}

const BLOWS = wordSet(
  'fire shoot shell bomb attack strike hit storm raid blast ram explode detonate ambush crash plough plow collapse burst ' +
    'overturn derail burn erupt throw hurl lob open drop drive stab fight clash kill',
);

/** Of a verb that heads a relative clause beside what was struck. */
export function raiseDeadly(sentence: OpenSentence, token: number): void {
  const { heads, deprels, lemmas } = sentence;
  const struck = heads[token] as number;
  if (deprels[token] !== REL.relcl || deprels[struck] !== REL.nmod) return;
  const blow = heads[struck] as number;
  if (!HARMING.has(lemmas[token] ?? '') || !BLOW_NOUNS.has(lemmas[blow] ?? '')) return;
  const doer = childBefore(sentence, token, REL.nsubj, struck);
  if (doer < 0 || !/^(?:that|which)$/.test(wordOf(sentence, doer))) return;
  if (isStruck(sentence, struck, blow)) heads[token] = blow;
}

const HARMING = wordSet('kill wound injure hurt maim leave claim');

const BLOW_NOUNS = wordSet(
  'attack bombing raid blast explosion strike airstrike shelling bombardment ambush assault shooting fire crash accident ' +
    'stampede collapse',
);

/** "an attack on a market", but not "an attack by a group". */
function isStruck(sentence: OpenSentence, noun: number, blow: number): boolean {
  const preposition = childBefore(sentence, noun, REL.case, blow);
  return preposition >= 0 && /^(?:on|of|at|in|against|near)$/.test(wordOf(sentence, preposition));
}
