/**
 * "Peru sent troops in support of Chad", "Chad, with the support of Peru, won": whoever something is in support of does not give it, and
 * whoever has it does so as the subject of the clause.
 */

import { ownSubject } from '../../actors/references/search/subjects-above.ts';
import { conjunctsOf } from '../../syntax/nouns/conjuncts-of.ts';
import { caseOf, childrenWith, headOf, relationOf, type Tree, uposOf } from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';

export function turnSupport(draft: Draft, tree: Tree): Draft {
  const { base } = draft.meaning;
  if (!GIVEN.has(draft.coding.type) || uposOf(tree, base) === 'VERB') return draft;
  const owners = childrenWith(tree, base, 'nmod').filter((noun) =>
    /^(?:of|from)$/.test(caseOf(tree, noun)),
  );
  const subject = ownSubject(tree, base);
  if (owners.length === 0 || subject < 0) return draft;
  const subjects = doersBeside(subject, tree);
  switch (caseOf(tree, base)) {
    case 'in':
      return {
        ...draft,
        actorHeads: subjects,
        recipientHeads: owners.flatMap((owner) => conjunctsOf(tree, owner)),
      };
    case 'with':
      return { ...draft, recipientHeads: subjects };
    default:
      return draft;
  }
}

/** "With the help of Peru": the same of help. */
const GIVEN = new Set(['SUPPORT', 'AID']);

/** "was taken by the army with the support of Peru": a passive's subject has done nothing. */
function doersBeside(subject: number, tree: Tree): readonly number[] {
  if (relationOf(tree, subject) !== 'nsubj:pass') return conjunctsOf(tree, subject);
  return childrenWith(tree, headOf(tree, subject), 'obl:agent').flatMap((doer) =>
    conjunctsOf(tree, doer),
  );
}
