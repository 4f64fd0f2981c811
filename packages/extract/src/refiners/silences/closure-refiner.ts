/**
 * A road sealed off after a chemical spill, a port closed because of a storm, a street after bodies were discovered in it: whoever
 * closes it takes care, or looks for traces, and coerces no one.
 */

import { wordSet } from '@dateline/language';
import { isMarkedBy } from '../../syntax/clauses/is-marked-by.ts';
import { caseOf, childrenWith, lemmaOf, type Tree } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';

const CLOSING = wordSet('block close cordon evacuate ground halt seal shut suspend');
const CAUSES = /^(after|following|because|due|amid|as|when|by)$/;
const MISHAPS = wordSet(
  'accident capsize collapse collision contamination crash derail derailment leak outage overturn spill',
);
/** What is closed while it is searched. A town or a border is closed against those who live there. */
const SCENES = wordSet(
  'alley building carriageway flat highway house lane motorway park path road street',
);
const FINDS = wordSet('discover discovery find');

export function refineClosure(draft: Draft, reading: Reading): Draft | null {
  const { coding, meaning } = draft;
  if (coding.type !== 'COERCE' || !coding.modes.includes('restrict')) return draft;
  if (!CLOSING.has(lemmaOf(reading.tree, meaning.base))) return draft;
  const causes = causesOf(reading.tree, meaning.base);
  const isScene = closesScene(reading.tree, meaning.base);
  return causes.some(
    (cause) =>
      tellsOfMishap(cause, reading) || (isScene && FINDS.has(lemmaOf(reading.tree, cause))),
  )
    ? null
    : draft;
}

function closesScene(tree: Tree, verb: number): boolean {
  return childrenWith(tree, verb, 'obj', 'nsubj', 'nsubj:pass').some((closed) =>
    SCENES.has(lemmaOf(tree, closed)),
  );
}

function causesOf(tree: Tree, verb: number): number[] {
  return childrenWith(tree, verb, 'obl', 'obl:agent', 'advcl').filter(
    (child) => CAUSES.test(caseOf(tree, child)) || isMarkedBy(tree, child, CAUSES),
  );
}

/** The cause itself or a word below it: "after a dyke collapsed", "after the discovery of a leak". */
function tellsOfMishap(token: number, reading: Reading): boolean {
  const { tree, lexicon } = reading;
  const lemma = lemmaOf(tree, token);
  if (MISHAPS.has(lemma) || lexicon.classOf('calamity').has(lemma)) return true;
  return childrenWith(tree, token).some((child) => tellsOfMishap(child, reading));
}
