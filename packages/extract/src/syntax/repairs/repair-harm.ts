/**
 * Repairs of whom a shot or a blast harmed, told behind a comma: "fired at men who tried to flee, killing one/advcl-of-flee" tells
 * what the shot did, and not the men.
 */

import { REL, VERB } from './labels.ts';
import { type OpenSentence, wordOf } from './open-sentence.ts';

/** Of a word that is tagged as a gerund. */
export function raiseHarm(sentence: OpenSentence, token: number): void {
  const { heads, upos } = sentence;
  if (!HARM.test(wordOf(sentence, token)) || wordOf(sentence, token - 1) !== ',') return;
  const harming = heads[token] as number;
  if (harming < 0 || harming > token || upos[harming] !== VERB || isBlow(sentence, harming)) return;
  const above = clauseOver(sentence, harming);
  if (above < 0 || !isBlow(sentence, above)) return;
  heads[token] = above;
  sentence.deprels[token] = REL.advcl;
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

const BLOWS: ReadonlySet<string> = new Set(
  (
    'fire shoot shell bomb attack strike hit storm raid blast ram explode detonate ambush crash plough plow collapse burst overturn ' +
    'derail burn erupt throw hurl lob open drop drive stab fight clash kill'
  ).split(' '),
);
