/** "the group", "the country", "the oil-rich kingdom": definite, with no modifier that would say which, or that it is another one. */

import { wordSet } from '@dateline/language';
import {
  childrenWith,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
  xposOf,
} from '../../../syntax/tree.ts';
import { DESCRIPTIONS } from './reference-words.ts';

export function isDescription(tree: Tree, head: number): boolean {
  if (DESCRIPTIONS.get(lemmaOf(tree, head)) === undefined || xposOf(tree, head) !== 'NN')
    return false;
  const children = childrenWith(tree, head);
  return (
    children.some((child) => wordOf(tree, child) === 'the') &&
    children.every(
      (child) =>
        ['det', 'case', 'punct'].includes(relationOf(tree, child)) || isEpithet(tree, head, child),
    )
  );
}

/**
 * What a land is called besides: "the island nation", "the Balkan country"; and a band of fighters: "the militant group". By anything
 * else a group or league is told from others.
 */
function isEpithet(tree: Tree, head: number, word: number): boolean {
  if (word > head || !/^(?:amod|compound)$/.test(relationOf(tree, word))) return false;
  switch (DESCRIPTIONS.get(lemmaOf(tree, head))) {
    case 'country':
      return !TELLING.has(wordOf(tree, word));
    case 'group':
      return ARMED.has(wordOf(tree, word));
    default:
      return false;
  }
}

const ARMED = wordSet(
  'armed militant guerrilla rebel insurgent jihadist islamist extremist terror terrorist paramilitary',
);

/** Of several lands, which: none that the text need have told. */
const TELLING = wordSet(
  'other neighbouring neighboring host foreign first second third only same next last latter former own home native ' +
    'transit donor member recipient receiving affected new single best worst whole entire',
);
