/** Whoever tells of a meeting with someone, or attends it, meets him, too. */

import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { caseOf, childrenWith, relationOf, uposOf } from '../../syntax/tree.ts';
import { governingVerb } from '../../syntax/verbs/governing-verb.ts';
import type { Draft, Reading } from '../draft.ts';

/** "At a conference with Merkel, Obama said …" */
export function findHosts(
  { coding, actorHeads, meaning: { base, mutual } }: Draft,
  { tree }: Reading,
): readonly number[] {
  if (coding.type !== 'CONSULT' || !mutual || uposOf(tree, base) === 'VERB') return [];
  if (actorHeads.length !== 1 || caseOf(tree, actorHeads[0] as number) !== 'with') return [];
  const verb = governingVerb(tree, base);
  if (verb < 0 || !/^(?:obl|obl:agent|obj)$/.test(relationOf(tree, base))) return [];
  // "his decision was prompted by a call with Chad"
  const subjects = childrenWith(tree, verb, 'nsubj:pass');
  return subjects.length > 0 ? subjects : subjectsOf(tree, verb);
}
