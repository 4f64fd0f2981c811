/**
 * A road sealed off after a chemical spill, a port closed because of a storm: whoever closes it takes care, and coerces no one.
 */

import { caseOf, childrenWith, lemmaOf, type Tree, wordOf } from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

const CLOSING = new Set('block close cordon evacuate ground halt seal shut suspend'.split(' '));
const CAUSES = /^(after|following|because|due|amid|as|when|by)$/;
const MISHAPS = new Set(
  'accident capsize collapse collision contamination crash derail derailment leak outage overturn spill'.split(
    ' ',
  ),
);

export function refineClosure(draft: Draft, reading: Reading): Draft | null {
  const { coding, meaning } = draft;
  if (coding.type !== 'COERCE' || !coding.modes.includes('restrict')) return draft;
  if (!CLOSING.has(lemmaOf(reading.tree, meaning.base))) return draft;
  return causesOf(reading.tree, meaning.base).some((cause) => tellsOfMishap(cause, reading))
    ? null
    : draft;
}

function causesOf(tree: Tree, verb: number): number[] {
  return childrenWith(tree, verb, 'obl', 'obl:agent', 'advcl').filter(
    (child) =>
      CAUSES.test(caseOf(tree, child)) ||
      childrenWith(tree, child, 'mark').some((mark) => CAUSES.test(wordOf(tree, mark))),
  );
}

/** The cause itself or a word below it: "after a dyke collapsed", "after the discovery of a leak". */
function tellsOfMishap(token: number, reading: Reading): boolean {
  const { tree, lexicon } = reading;
  const lemma = lemmaOf(tree, token);
  if (MISHAPS.has(lemma) || lexicon.classOf('calamity').has(lemma)) return true;
  return childrenWith(tree, token).some((child) => tellsOfMishap(child, reading));
}
