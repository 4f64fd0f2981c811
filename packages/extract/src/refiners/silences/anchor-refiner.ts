/** Violence that only a noun names must befall someone named or have a place of its own: "shelling went on in Donetsk". */

import { uposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { hasParty } from '../has-party.ts';
import { isForce } from '../is-force.ts';

export function refineAnchor(draft: Draft, { tree }: Reading): Draft | null {
  const told =
    hasParty(draft) || draft.place?.stated || uposOf(tree, draft.meaning.base) === 'VERB';
  return told || !isForce(draft.coding.type) ? draft : null;
}
