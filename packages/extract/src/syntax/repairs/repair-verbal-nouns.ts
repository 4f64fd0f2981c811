/**
 * Repairs of verbal nouns: "the strafing of a village by jets", "the army's rounding up of critics". What the lexicon knows as a
 * verb and not as a noun is one: what stands behind "of" it is done to, and its owner or whoever stands behind "by" does it.
 */

import { wordSet } from '@dateline/language';
import type { WordForm } from '../../lexicon/words/word-form.ts';
import { GERUND, NOUN, REL, VERB } from './labels.ts';
import {
  childBefore,
  frameOf,
  isNounOrName,
  type OpenSentence,
  verbOf,
  wordOf,
} from './open-sentence.ts';
import { handOver, hang, takePlace } from './rehang.ts';

/** Where a verbal noun has what. */
interface VerbalNoun {
  readonly token: number;
  /** The particle of a phrasal verb, or -1. */
  readonly particle: number;
  readonly of: number;
  /** What it is done to. */
  readonly matter: number;
}

export function readAsVerbal(sentence: OpenSentence, token: number): void {
  if (!wordOf(sentence, token).endsWith('ing')) return;
  const noun = verbalNounAt(sentence, token);
  if (noun === undefined) return;
  if (noun.particle >= 0) joinParticle(sentence, noun);
  sentence.upos[token] = VERB;
  sentence.xpos[token] = GERUND;
  takeMatter(sentence, noun);
  seatDoer(sentence, noun);
}

function verbalNounAt(sentence: OpenSentence, token: number): VerbalNoun | undefined {
  const { heads, deprels, upos, last } = sentence;
  if (verbOf(sentence, token) === undefined || isNoun(sentence.forms[token] as WordForm)) return;
  const particle = wordOf(sentence, token + 1) === 'of' ? -1 : token + 1;
  const of = particle < 0 ? token + 1 : token + 2;
  if (of >= last || wordOf(sentence, of) !== 'of') return;
  if (particle >= 0 && !frameOf(sentence, token).particles.has(wordOf(sentence, particle))) return;
  const matter = heads[of] as number;
  if (matter < of || deprels[matter] !== REL.nmod) return;
  const isHead = heads[matter] === token && upos[token] === NOUN;
  const isLed = particle >= 0 && heads[matter] === particle && heads[token] === particle;
  return isHead || isLed ? { token, particle, of, matter } : undefined;
}

/** "meeting" and "gathering" have meanings of their own; a "string" of villages is no one's stringing. */
function isNoun(form: WordForm): boolean {
  if (form.isInfinitive || form.noun !== undefined || THINGS.has(form.text)) return true;
  return form.lexemeOf(form.text).entries.noun !== undefined;
}

/** What is made, felt or held rather than done to someone. */
const THINGS = wordSet(
  'suffering blessing building offering thinking feeling drawing setting spelling holding finding recording crossing ' +
    'landing running beginning',
);

/** "the rounding/amod up/NOUN of critics", "the handing over/advmod of": what hung on the particle is the verb's. */
function joinParticle(sentence: OpenSentence, { token, particle }: VerbalNoun): void {
  const { heads } = sentence;
  if (heads[token] === particle) {
    takePlace(sentence, token, particle);
    handOver(sentence, { from: particle, to: token });
  }
  hang(sentence, particle, token, REL.prt);
}

/** An object has no preposition. */
function takeMatter(sentence: OpenSentence, { token, of, matter }: VerbalNoun): void {
  hang(sentence, matter, token, REL.obj);
  hang(sentence, of, token, REL.discourse);
}

/** Phrases behind it are the verb's; "by" names who does it, wherever it hangs, unless it is another deed's. */
function seatDoer(sentence: OpenSentence, { token, matter }: VerbalNoun): void {
  const { heads, deprels, lemmas, lexicon, last } = sentence;
  const isDeed = lexicon.isDeed(lemmas[matter] ?? '');
  for (let marker = matter + 1; marker < last; marker++) {
    const noun = heads[marker] as number;
    if (deprels[marker] !== REL.case || deprels[noun] !== REL.nmod) continue;
    const isBy = wordOf(sentence, marker) === 'by' && isNounOrName(sentence, noun);
    if (heads[noun] === matter && isBy && !isDeed) heads[noun] = token;
    if (heads[noun] === token) deprels[noun] = isBy ? REL.nsubj : REL.obl;
  }
  const owner = childBefore(sentence, token, REL.owner);
  if (owner >= 0) deprels[owner] = REL.nsubj;
}
