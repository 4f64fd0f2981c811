/** "The gate was locked", "schools are closed": coercion needs someone who coerces or someone held. */

import { childrenWith, childWith, lemmaOf, type Tree, uposOf, wordOf } from '../syntax/tree.ts';
import type { Draft } from './draft.ts';

export function isMereState({ coding, actors, recipients, meaning }: Draft, tree: Tree): boolean {
  if (coding.type !== 'COERCE' || actors.length > 0) return false;
  if (hasOwnSubject(meaning, tree) || isImposed(meaning, coding)) return false;
  // Who breaks into computers is seldom known.
  if (coding.modes.includes('cyber')) return false;
  if (isBarred(meaning, coding, tree) && recipients.length > 0) return false;
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

/** "He was barred from politics", "the party has been outlawed": put out of public life, by whomever. */
function isBarred({ base }: Draft['meaning'], { cameo }: Draft['coding'], tree: Tree): boolean {
  return (
    cameo?.startsWith('172') === true &&
    /^(?:bar|ban|outlaw|disqualify|exclude)$/.test(lemmaOf(tree, base)) &&
    childrenWith(tree, base, 'aux', 'aux:pass').some((word) =>
      /^(?:was|were|been)$/.test(wordOf(tree, word)),
    )
  );
}

/** "A curfew was imposed": such measures are deeds, whoever took them. */
function isImposed({ entry }: Draft['meaning'], { modes, cameo }: Draft['coding']): boolean {
  const measure =
    cameo === '163' || modes.some((mode) => mode === 'curfew' || mode === 'martial-law');
  return measure && entry.kind === 'verb' && entry.specificity > 0;
}
