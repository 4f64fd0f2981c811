/** Silence where no one does or suffers anything: words in passing, lasting states, deeds that need someone. */

import { caseOf, childWith, lemmaOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { hasParty } from '../has-party.ts';
import { isLastingState } from './is-lasting-state.ts';
import { isLeaveOfNoOne } from './is-leave-of-no-one.ts';
import { isMereCapability } from './is-mere-capability.ts';
import { isMereState } from './is-mere-state.ts';
import { isUnspokenOf } from './is-unspoken-of.ts';
import { WORDS_AND_GIFTS } from './words-and-gifts.ts';

export function refinePlausibility(draft: Draft, reading: Reading): Draft | null {
  const { tree } = reading;
  if (!hasParty(draft) && !IMPERSONAL.has(draft.coding.type)) return null;
  if (isMereCapability(draft, tree)) return null;
  if (isLastingState(draft, tree) || isMereState(draft, reading)) return null;
  if (isSpokenInPassing(draft, tree) || isAnyCriticism(draft, tree)) return null;
  if (isUnspokenOf(draft, tree)) return null;
  return isLeaveOfNoOne(draft, tree) || isOmen(draft, tree) ? null : draft;
}

/** Happenings without a doer. */
const IMPERSONAL = new Set([
  'DISASTER',
  'ACCIDENT',
  'OUTBREAK',
  'DIE',
  'ELECT',
  'RULE',
  'TRADE',
  'MOVE',
  'PROTEST',
  'ASSAULT',
  'COERCE',
  'RETREAT',
]);

/** "despite threats and material support": words and aid that a noun names without saying whose. */
function isSpokenInPassing({ coding, actors, meaning }: Draft, tree: Tree): boolean {
  return (
    actors.length === 0 && WORDS_AND_GIFTS.has(coding.type) && uposOf(tree, meaning.base) !== 'VERB'
  );
}

/** "sensitive about criticism of its leader": criticism as such, by no one. */
function isAnyCriticism({ coding, actors, meaning }: Draft, tree: Tree): boolean {
  if (coding.type !== 'ACCUSE' || actors.length > 0 || meaning.steps.length > 1) return false;
  return (
    /^(?:criticism|blame|condemnation)$/.test(lemmaOf(tree, meaning.base)) &&
    /^(?:about|amid|despite)$/.test(caseOf(tree, meaning.base))
  );
}

/** "warned that much was to be done": foretold, and threatened to no one. */
function isOmen({ coding, recipients, meaning }: Draft, tree: Tree): boolean {
  const { base, parts } = meaning;
  if (coding.type !== 'THREATEN' || recipients.length > 0) return false;
  if (parts.some((part) => wordOf(tree, part) !== 'that')) return false;
  return /^(?:warn|caution)$/.test(lemmaOf(tree, base)) && childWith(tree, base, 'ccomp') >= 0;
}
