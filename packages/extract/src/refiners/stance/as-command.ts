/** "“Free the hostages,” she told the rebels": whoever says so demands it of those told, and not of the press. */

import { codingUnder } from '../../meaning/operators/coding-under.ts';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { caseOf, childrenWith, headOf, lemmaOf, relationOf, type Tree } from '../../syntax/tree.ts';
import { isImperative } from '../../syntax/verbs/is-imperative.ts';
import type { Draft, Reading } from '../draft.ts';
import { speaks } from './speaks.ts';

export function asCommand(draft: Draft, reading: Reading): Draft | null {
  const { tree, lexicon } = reading;
  const { base } = draft.meaning;
  // "Let us remember" asks it of oneself.
  if (lemmaOf(tree, base) === 'let' || !isImperative(tree, base)) return null;
  const speech = headOf(tree, base);
  if (relationOf(tree, base) !== 'ccomp' || !speaks(speech, reading.composition)) return null;
  const coding = codingUnder(lexicon.tableOf('request'), draft.coding);
  if (coding.type !== 'REQUEST') return null;
  return {
    ...draft,
    coding,
    factuality: 'ASSERTED',
    actorHeads: subjectsOf(tree, speech),
    recipientHeads: toldBy(tree, speech),
    steps: [...draft.steps, 'a command in quotation marks, so REQUEST'],
  };
}

function toldBy(tree: Tree, speech: number): readonly number[] {
  return [
    ...objectsOf(tree, speech),
    ...childrenWith(tree, speech, 'obl').filter((noun) => caseOf(tree, noun) === 'to'),
  ].filter(
    (head) => !/^(?:reporter|journalist|press|paper|newspaper|crowd)$/.test(lemmaOf(tree, head)),
  );
}
