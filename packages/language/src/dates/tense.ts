/** Which way in time a word points: the tense of the verb it hangs on. */

import type { ParsedText } from '../document.ts';
import { verbMorphologyOf } from '../morphology.ts';
import { deprelOf, uposOf } from '../tree.ts';
import { wordSet } from '../word-set.ts';
import type { Direction } from './detector.ts';
import { setsDay } from './sets-day.ts';

/** Verbs and adjectives whose infinitive lies ahead, whatever their own tense. */
const AHEAD = wordSet(
  'plan expect schedule due set intend aim prepare promise agree vow threaten hope propose likely ready slate want urge call decide pledge ' +
    'demand order',
);

/** Past and present look alike; news tells the past. */
const UNCHANGING = wordSet(
  'hit cut set put let shut split spread cost hurt quit read beat cast burst bid shed',
);

/**
 * Climbs to the governing verbs; the first that is clear decides. An infinitive is clear only by what
 * governs it: "plans to meet on Friday", "came to talk on Friday"; on its own it lies ahead.
 */
export function directionOf(document: ParsedText, token: number): Direction | undefined {
  let fallback: Direction | undefined;
  for (let at = document.heads[token] as number; at !== -1; at = document.heads[at] as number) {
    const lemma = (document.lemmas[at] as string).toLowerCase();
    if (setsDay(document, at, token) || (fallback && AHEAD.has(lemma))) return 'future';
    const direction = directionOfVerb(document, at);
    if (direction === 'infinitive') fallback = 'future';
    else if (direction) return direction;
  }
  return fallback;
}

function directionOfVerb(
  document: ParsedText,
  token: number,
): Direction | 'infinitive' | undefined {
  const upos = uposOf(document, token);
  if (upos !== 'VERB' && upos !== 'AUX' && deprelOf(document, token) !== 'root') return undefined;
  const { tense, perfect, modal, form, voice } = verbMorphologyOf(document, token);
  if (perfect) return 'past';
  // "said he would resign on Friday"
  if (tense === 'future' || modal !== undefined) return 'future';
  if (tense === 'past') return 'past';
  const lemma = document.lemmas[token] as string;
  if (tense === 'present' && upos === 'VERB')
    return lemma === 'say' || UNCHANGING.has(lemma) ? 'past' : 'future';
  if (form === 'infinitive' && upos === 'VERB') return 'infinitive';
  return form === 'participle' && voice === 'passive' ? 'past' : undefined;
}
