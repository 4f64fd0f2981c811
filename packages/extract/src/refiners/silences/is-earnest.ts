/** Does a sentence name who and what makes a fight no game: police, arms, the hurt? */

import { wordSet } from '@dateline/language';
import { lemmaOf, type Tree, uposOf } from '../../syntax/tree.ts';
import type { Reading } from '../draft.ts';

interface Span {
  readonly first: number;
  readonly last: number;
}

export function isEarnest(
  { first, last }: Span,
  { tree, lexicon }: Pick<Reading, 'tree' | 'lexicon'>,
): boolean {
  const earnest = EARNEST.map((name) => lexicon.classOf(name));
  for (let token = first; token < last; token++) {
    const lemma = lemmaOf(tree, token);
    for (const nouns of earnest) if (nouns.has(lemma)) return true;
    if (OUTBURSTS.has(lemma) || isHarm(tree, token)) return true;
  }
  return false;
}

const EARNEST = ['combatant', 'weapon', 'bomb', 'guardian', 'unrest-form'] as const;

const OUTBURSTS = wordSet('violence hooliganism brawl bloodshed disorder racism');

function isHarm(tree: Tree, token: number): boolean {
  if (uposOf(tree, token) !== 'VERB' && uposOf(tree, token) !== 'ADJ') return false;
  return HARM.has(lemmaOf(tree, token));
}

const HARM = wordSet(
  'kill injure wound hurt hurl die arrest detain stab rape murder dead riot protest boycott strike',
);
