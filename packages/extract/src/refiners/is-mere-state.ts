/** "The gate was locked", "schools are closed": coercion needs someone who coerces or someone held. */

import { childWith, type Tree, uposOf } from '../syntax/tree.ts';
import type { Draft } from './draft.ts';

export function isMereState({ coding, actors, recipients, meaning }: Draft, tree: Tree): boolean {
  if (coding.type !== 'COERCE' || actors.length > 0) return false;
  if (hasOwnSubject(meaning, tree) || isImposed(meaning, coding)) return false;
  // Who breaks into computers is seldom known.
  if (coding.modes.includes('cyber')) return false;
  const held = coding.modes.some(
    (mode) => mode === 'arrest' || mode === 'deport' || mode === 'seize',
  );
  if (!held) return true;
  if (recipients.length > 0) return false;
  // "Two guns were seized" tells of a thing taken, "the land is occupied" of a state.
  return (
    uposOf(tree, meaning.base) !== 'VERB' ||
    (coding.modes.includes('seize') && meaning.entry.specificity === 0)
  );
}

/** "Customs seized the cargo": someone did it, though no one the actor book knows. */
function hasOwnSubject({ base, actors }: Draft['meaning'], tree: Tree): boolean {
  return actors.length > 0 && childWith(tree, base, 'nsubj') >= 0;
}

/** "A curfew was imposed": such measures are deeds, whoever took them. */
function isImposed({ entry }: Draft['meaning'], { modes, cameo }: Draft['coding']): boolean {
  const measure =
    cameo === '163' || modes.some((mode) => mode === 'curfew' || mode === 'martial-law');
  return measure && entry.kind === 'verb' && entry.specificity > 0;
}
