/**
 * Does an infinitive tell what a feeling was about? Who "spilled onto the streets to celebrate" showed it by coming, and what
 * one "was honoured to" do was done, unlike other aims.
 */

import { wordSet } from '@dateline/language';
import { headOf, lemmaOf, type Tree, xposOf } from '../../syntax/tree.ts';
import { MOODS } from '../../syntax/verbs/moods.ts';
import { wasSo } from '../../syntax/verbs/was-so.ts';

export function isFelt(tree: Tree, aim: number): boolean {
  const governor = headOf(tree, aim);
  if (governor < 0) return false;
  if (MOODS.has(lemmaOf(tree, governor))) return wasSo(tree, governor);
  return FEELING.has(lemmaOf(tree, aim)) && xposOf(tree, governor) === 'VBD';
}

const FEELING = wordSet('celebrate mourn mark commemorate honour honor cheer');
