/** Manoeuvres that forces of two countries hold are held together: they show no force to each other, so they cooperate. */

import { wordSet } from '@dateline/language';
import { childrenWith, lemmaOf, type Tree } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { recode } from './recode.ts';

export function refineExercise(draft: Draft, { tree }: Reading): Draft {
  if (draft.coding.type !== 'MOBILIZE' || !isExercise(draft.meaning.base, tree)) return draft;
  if (countriesOf(draft).size < 2) return draft;
  const coding = { type: 'COOPERATE', modes: [], cameo: '062' };
  return recode(draft, coding, 'held by forces of two countries, so COOPERATE');
}

const EXERCISE = wordSet('exercise drill manoeuvre maneuver game wargame');

function isExercise(base: number, tree: Tree): boolean {
  const told = [base, ...childrenWith(tree, base, 'obj', 'nsubj:pass')];
  return told.some((token) => EXERCISE.has(lemmaOf(tree, token)));
}

function countriesOf({ actors }: Draft): ReadonlySet<string> {
  return new Set(actors.flatMap(({ actor: { country } }) => country ?? []));
}
