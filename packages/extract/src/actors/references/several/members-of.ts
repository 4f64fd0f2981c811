/** "Senior members of the group fled", "fighters of the movement": whoever they are, they are of the group that the text has told. */

import { caseOf, childrenWith, lemmaOf } from '../../../syntax/tree.ts';
import type { ReadActor } from '../../read-actors.ts';
import { wholePhrase } from '../../whole-phrase.ts';
import { resolveReference } from '../resolve-reference.ts';
import type { Told } from '../told.ts';
import { isDescription } from '../words/is-description.ts';

const MEMBERS: ReadonlySet<string> = new Set(
  'member fighter militant gunman commander leader spokesman'.split(' '),
);

/** Empty where the noun is no member's, or the group is not found. */
export function membersOf(head: number, told: Told): readonly ReadActor[] {
  const { tree } = told;
  if (!MEMBERS.has(lemmaOf(tree, head))) return [];
  const group = childrenWith(tree, head, 'nmod').find(
    (child) => caseOf(tree, child) === 'of' && isDescription(tree, child),
  );
  if (group === undefined) return [];
  return resolveReference(group, told).map((read) => ({ ...read, ...wholePhrase(tree, head) }));
}
