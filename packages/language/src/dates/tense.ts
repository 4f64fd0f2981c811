/** Which way in time a word points: the tense of the verb it hangs on. */

import type { Document } from '../document.ts';
import { verbMorphologyOf } from '../morphology.ts';
import { deprelOf, uposOf, xposOf } from '../tree.ts';
import type { Direction } from './detector.ts';

export type ParsedText = Omit<Document, 'times'>;

/** Verbs and adjectives after which an infinitive lies ahead. */
const AHEAD = new Set([
  'plan',
  'expect',
  'schedule',
  'due',
  'set',
  'intend',
  'aim',
  'prepare',
  'promise',
  'agree',
  'vow',
  'threaten',
  'hope',
  'propose',
  'likely',
  'ready',
  'slate',
  'want',
  'urge',
  'call',
]);

/** Climbs to the governing verbs; the first that is clear decides. */
export function directionOf(document: ParsedText, token: number): Direction | undefined {
  for (let at = document.heads[token] as number; at !== -1; at = document.heads[at] as number) {
    const direction = directionOfVerb(document as Document, at);
    if (direction) return direction;
  }
  return undefined;
}

function directionOfVerb(document: Document, token: number): Direction | undefined {
  const upos = uposOf(document, token);
  if (AHEAD.has((document.lemmas[token] as string).toLowerCase())) return 'future';
  if (upos !== 'VERB' && upos !== 'AUX' && deprelOf(document, token) !== 'root') return undefined;
  const { tense, perfect, modal, form, voice } = verbMorphologyOf(document, token);
  if (tense === 'past' || perfect) return 'past';
  if (tense === 'future') return 'future';
  if (modal !== undefined) return 'future';
  if (tense === 'present' && upos === 'VERB')
    return deprelOf(document, token) === 'root' && document.lemmas[token] === 'say'
      ? 'past'
      : 'future';
  if (form === 'infinitive' && xposOf(document, token) === 'VB') return 'future';
  return form === 'participle' && voice === 'passive' ? 'past' : undefined;
}
