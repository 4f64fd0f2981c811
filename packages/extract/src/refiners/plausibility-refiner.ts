/** Silence where no one does or suffers anything: words in passing, lasting states, deeds that need someone. */

import { firstConjunct } from '../syntax/first-conjunct.ts';
import {
  caseOf,
  childrenWith,
  childWith,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';
import { hasParty } from './has-party.ts';
import { WORDS_AND_GIFTS } from './words-and-gifts.ts';

export function refinePlausibility(draft: Draft, { tree }: Reading): Draft | null {
  if (!hasParty(draft) && !IMPERSONAL.has(draft.coding.type)) return null;
  if (isSpokenInPassing(draft, tree) || isBareParticiple(draft, tree)) return null;
  if (isHeldGround(draft, tree) || isMereState(draft, tree) || isLeaveOfNoOne(draft, tree))
    return null;
  return isOmen(draft, tree) ||
    isPosting(draft, tree) ||
    isResult(draft, tree) ||
    isAnyCriticism(draft, tree)
    ? null
    : draft;
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

/** "a banned party", "charred and gutted shops": a lasting state, not an event. */
function isBareParticiple(draft: Draft, tree: Tree): boolean {
  const { base } = draft.meaning;
  if (hasParty(draft)) return false;
  if (relationOf(tree, firstConjunct(tree, base)) === 'amod') return true;
  const isParticiple = uposOf(tree, base) === 'VERB' || uposOf(tree, base) === 'ADJ';
  return isParticiple && childrenWith(tree, base).length === 0;
}

/** "The gate was locked", "schools are closed": coercion needs someone who coerces or someone held. */
function isMereState({ coding, actors, recipients, meaning }: Draft, tree: Tree): boolean {
  if (coding.type !== 'COERCE' || actors.length > 0) return false;
  if (hasOwnSubject(meaning, tree) || isImposed(meaning, coding)) return false;
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

/** "areas held by the rebels": they were taken before. */
function isHeldGround({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    coding.type === 'COERCE' &&
    coding.modes.includes('seize') &&
    lemmaOf(tree, base) === 'hold' &&
    relationOf(tree, base).startsWith('acl')
  );
}

/** "The sect was allowed to grow": who gave way is not said, and most often no one did. */
function isLeaveOfNoOne({ coding, actors, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    coding.type === 'CONCEDE' &&
    actors.length === 0 &&
    LEAVE.has(lemmaOf(tree, base)) &&
    childWith(tree, base, 'nsubj:pass') >= 0
  );
}

const LEAVE = new Set(['allow', 'permit', 'authorise', 'authorize', 'let', 'enable']);

/** "warned that much was to be done": foretold, and threatened to no one. */
function isOmen({ coding, recipients, meaning }: Draft, tree: Tree): boolean {
  const { base, parts } = meaning;
  if (coding.type !== 'THREATEN' || recipients.length > 0) return false;
  if (parts.some((part) => wordOf(tree, part) !== 'that')) return false;
  return /^(?:warn|caution)$/.test(lemmaOf(tree, base)) && childWith(tree, base, 'ccomp') >= 0;
}

/** "cut the road, allowing it to take the town": what one thing made possible, granted by no one. */
function isResult({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    coding.type === 'CONCEDE' &&
    LEAVE.has(lemmaOf(tree, base)) &&
    relationOf(tree, base) === 'advcl' &&
    xposOf(tree, base) === 'VBG' &&
    childrenWith(tree, base, 'obj', 'iobj').some((object) => wordOf(tree, object) === 'it')
  );
}

/** "killed soldiers stationed in the town": where they serve, and no move of today. */
function isPosting({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    coding.type === 'MOBILIZE' &&
    /^(?:station|base|garrison)$/.test(lemmaOf(tree, base)) &&
    relationOf(tree, base).startsWith('acl') &&
    childWith(tree, base, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass') < 0
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
