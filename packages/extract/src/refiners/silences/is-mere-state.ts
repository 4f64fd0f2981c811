/** "The gate was locked", "schools are closed": coercion needs someone who coerces or someone held. */

import type { ReadActor } from '../../actors/read-actors.ts';
import { childrenWith, childWith, lemmaOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';

export function isMereState(draft: Draft, reading: Reading): boolean {
  const { coding, actors, recipients, meaning } = draft;
  const { tree } = reading;
  if (coding.type !== 'COERCE' || actors.length > 0) return false;
  if (hasOwnSubject(meaning, tree) || isImposed(meaning, coding)) return false;
  // Who breaks into computers is seldom known.
  if (coding.modes.includes('cyber')) return false;
  const held = coding.modes.some(
    (mode) => mode === 'arrest' || mode === 'deport' || mode === 'seize',
  );
  if (!held) return coding.modes.length === 0 || !isDoneTo(draft, reading);
  if (recipients.length > 0) return false;
  // "Two guns were seized" tells of a thing taken, "the land is occupied" of a state.
  return (
    uposOf(tree, meaning.base) !== 'VERB' ||
    (coding.modes.includes('seize') && meaning.entry.specificity === 0)
  );
}

/** "Two candidates were barred from the vote": someone did, once; "are barred" is so. */
function isDoneTo({ meaning: { base }, recipients }: Draft, { tree, lexicon }: Reading): boolean {
  const lemma = lemmaOf(tree, base);
  // A land may be shut out of the games; where schools are closed someone closed a building.
  const isSomeone = ({ phrase: { head } }: ReadActor): boolean =>
    PUTTING_OUT.test(lemma) || lexicon.classOf('people').has(lemmaOf(tree, head));
  return (
    uposOf(tree, base) === 'VERB' &&
    lemma !== 'restrain' &&
    recipients.some(isSomeone) &&
    childrenWith(tree, base, 'aux', 'aux:pass').some((word) =>
      /^(?:was|were|been)$/.test(wordOf(tree, word)),
    )
  );
}

const PUTTING_OUT = /^(?:bar|ban|outlaw|disqualify|exclude)$/;

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
