/** Tense, voice, aspect and number of a token, as far as its tag, its auxiliaries and its relation tell. */

import type { ParsedText } from './document.ts';
import type { Xpos } from './tagset.ts';
import { childrenOf, deprelOf, uposOf, wordOf, xposOf } from './tree.ts';

export interface VerbMorphology {
  /** Of the whole verb group: "will have gone" is future. Undefined for participles and infinitives on their own. */
  readonly tense?: 'past' | 'present' | 'future';
  readonly voice: 'active' | 'passive';
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** Lower-case modal: can, could, may, might, must, shall, should, would. */
  readonly modal?: string;
  readonly form: 'finite' | 'infinitive' | 'participle' | 'gerund';
  readonly negated: boolean;
}

export type GrammaticalNumber = 'singular' | 'plural';

const PLURAL = new Set<Xpos>(['NNS', 'NNPS']);
const SINGULAR = new Set<Xpos>(['NN', 'NNP']);

export function numberOf(document: ParsedText, token: number): GrammaticalNumber | undefined {
  const tag = xposOf(document, token);
  if (PLURAL.has(tag)) return 'plural';
  return SINGULAR.has(tag) ? 'singular' : undefined;
}

/** Reads the verb group of a predicate: the verb (or predicate noun or adjective) with its auxiliaries. */
export function verbMorphologyOf(document: ParsedText, token: number): VerbMorphology {
  const children = childrenOf(document, token);
  const auxiliaries = children.filter((child) => /^(?:aux|cop)/.test(deprelOf(document, child)));
  const lemmas = auxiliaries.map((auxiliary) => document.lemmas[auxiliary] as string);
  const tags = [...auxiliaries, ...(uposOf(document, token) === 'VERB' ? [token] : [])].map((i) =>
    xposOf(document, i),
  );
  const passive = children.some((child) => /:pass$/.test(deprelOf(document, child)));
  const modal = auxiliaries.find((auxiliary) => xposOf(document, auxiliary) === 'MD');
  const tense = tenseOf(document, auxiliaries, tags, modal);
  const modalWord = modal === undefined ? undefined : (document.lemmas[modal] as string);
  const bare = tags.at(-1) ?? '';
  return {
    ...(tense ? { tense } : {}),
    voice: passive || isReducedPassive(document, token, lemmas) ? 'passive' : 'active',
    perfect: lemmas.includes('have'),
    progressive: xposOf(document, token) === 'VBG' && lemmas.includes('be'),
    ...(modalWord !== undefined && modalWord !== 'will' ? { modal: modalWord } : {}),
    form: tense ? 'finite' : formOf(bare),
    negated: children.some(
      (child) =>
        deprelOf(document, child) === 'advmod' &&
        /^(?:not|n['’]t|never|no)$/i.test(wordOf(document, child)),
    ),
  };
}

/** The first finite word of the group decides. */
function tenseOf(
  document: ParsedText,
  auxiliaries: readonly number[],
  tags: readonly string[],
  modal: number | undefined,
): VerbMorphology['tense'] {
  if (modal !== undefined) {
    const lemma = document.lemmas[modal];
    if (lemma === 'will' || lemma === 'shall') return 'future';
    return lemma === 'would' || lemma === 'could' ? 'past' : 'present';
  }
  if (auxiliaries.length > 0 && tags[0] === 'VB') return undefined;
  const finite = tags.find((tag) => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP');
  if (finite === undefined) return undefined;
  return finite === 'VBD' ? 'past' : 'present';
}

/** "the man killed on Sunday": a past participle without auxiliary that modifies a noun. */
function isReducedPassive(
  document: ParsedText,
  token: number,
  auxiliaries: readonly string[],
): boolean {
  return (
    auxiliaries.length === 0 &&
    xposOf(document, token) === 'VBN' &&
    /^(?:acl|amod|advcl)$/.test(deprelOf(document, token))
  );
}

function formOf(tag: string): VerbMorphology['form'] {
  if (tag === 'VBG') return 'gerund';
  return tag === 'VBN' ? 'participle' : 'infinitive';
}
