/**
 * How likely type and roles are right. The weights were fitted by logistic regression to hand-labelled sentences held apart
 * from the lexicon's making; see quality/ for the curve.
 */

import { nounPhraseOf } from '../syntax/noun-phrase.ts';
import type { Draft, Reading } from './draft.ts';

export function refineConfidence(draft: Draft, reading: Reading): Draft {
  const { entry } = draft.meaning;
  const parse = parseConfidence(draft, reading);
  const score =
    0.1 +
    1.6 * (parse - 0.8) +
    0.25 * Math.min(entry.specificity, 4) +
    (entry.kind === 'noun' ? -0.5 : 0) +
    (draft.actors.length > 0 ? 0.5 : -0.5) +
    (draft.recipients.length > 0 ? 0.4 : 0) +
    (draft.factuality === 'ASSERTED' ? 0.1 : 0);
  const confidence = 1 / (1 + Math.exp(-score));
  return { ...draft, confidence: Math.round(confidence * 1000) / 1000 };
}

function parseConfidence(draft: Draft, { tree }: Reading): number {
  const heads = [draft.meaning.base, ...draft.actorHeads, ...draft.recipientHeads];
  const arcs = heads.map((head) => tree.document.confidence[nounPhraseOf(tree, head).head] ?? 0);
  return arcs.reduce((sum, arc) => sum + arc, 0) / arcs.length;
}
