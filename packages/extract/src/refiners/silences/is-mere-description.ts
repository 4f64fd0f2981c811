/** What describes a noun tells how it has long been, and no event: "a banned party", "areas held by the rebels". */

import { firstConjunct } from '../../syntax/nouns/first-conjunct.ts';
import {
  childrenWith,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';
import { hasParty } from '../has-party.ts';

export function isMereDescription(draft: Draft, tree: Tree): boolean {
  return (
    isBareParticiple(draft, tree) ||
    isHeldGround(draft, tree) ||
    isMake(draft, tree) ||
    isRepute(draft, tree) ||
    isClaimed(draft, tree) ||
    isOpposite(draft, tree) ||
    isWounded(draft, tree)
  );
}

/** "a banned party", "charred and gutted shops": no one did or suffers it today. */
function isBareParticiple(draft: Draft, tree: Tree): boolean {
  const { base } = draft.meaning;
  if (hasParty(draft)) return false;
  if (relationOf(tree, firstConjunct(tree, base)) === 'amod') return true;
  const isParticiple = uposOf(tree, base) === 'VERB' || uposOf(tree, base) === 'ADJ';
  return isParticiple && childrenWith(tree, base).length === 0;
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

/** "missiles built by a firm": whose make they are. */
function isMake({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    coding.type === 'MOBILIZE' &&
    /^(?:build|make|produce|manufacture|develop|design)$/.test(lemmaOf(tree, base)) &&
    isParticipleOfNoun(tree, base)
  );
}

/** "a sect reviled by Muslims", "the rebels allied with it": how they have long stood to each other. */
const isRepute = ({ coding, meaning: { base } }: Draft, tree: Tree): boolean =>
  (coding.type === 'ACCUSE' || coding.type === 'SUPPORT') &&
  isParticipleOfNoun(tree, base) &&
  /^(?:revile|despise|loathe|hate|detest|distrust|revere|admire|venerate|worship|ally)$/.test(
    lemmaOf(tree, base),
  );

/** "islands claimed by China": whose one says they are, on no day. */
const isClaimed = ({ coding, meaning: { base } }: Draft, tree: Tree): boolean =>
  coding.type === 'REQUEST' && lemmaOf(tree, base) === 'claim' && isParticipleOfNoun(tree, base);

/** "opposing feelings", "the opposing side": how things stand to each other. */
const isOpposite = ({ coding, meaning: { base } }: Draft, tree: Tree): boolean =>
  coding.type === 'REJECT' &&
  wordOf(tree, base) === 'opposing' &&
  relationOf(tree, firstConjunct(tree, base)) === 'amod';

/** "The club replaced the injured captain": no one is told to have hurt him. */
const isWounded = ({ coding, actors, meaning: { base } }: Draft, tree: Tree): boolean =>
  coding.type === 'ASSAULT' &&
  actors.length === 0 &&
  /^(?:injure|injured|wounded)$/.test(lemmaOf(tree, base)) &&
  relationOf(tree, base) === 'amod';

const isParticipleOfNoun = (tree: Tree, verb: number): boolean =>
  relationOf(tree, verb) === 'acl' && xposOf(tree, verb) === 'VBN';
