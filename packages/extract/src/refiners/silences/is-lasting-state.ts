/** What describes a noun tells how it has long been, and no event: "a banned party", "areas held by the rebels". */

import { firstConjunct } from '../../syntax/nouns/first-conjunct.ts';
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
} from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';
import { hasParty } from '../has-party.ts';

export function isLastingState(draft: Draft, tree: Tree): boolean {
  return (
    isBareParticiple(draft, tree) ||
    isHeldGround(draft, tree) ||
    isPosting(draft, tree) ||
    isDeployed(draft, tree) ||
    isMake(draft, tree) ||
    isOutfit(draft, tree) ||
    isCompany(draft, tree) ||
    isOpposite(draft, tree) ||
    isRepute(draft, tree) ||
    isPeriod(draft, tree) ||
    isClaimed(draft, tree) ||
    isHoping(draft, tree) ||
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
    relationOf(tree, base) === 'acl' &&
    xposOf(tree, base) === 'VBN'
  );
}

/** "The boat is equipped with radar": what it has. */
function isOutfit({ coding, actors, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    coding.type === 'AID' &&
    actors.length === 0 &&
    /^(?:equip|furnish|outfit|fit)$/.test(lemmaOf(tree, base)) &&
    childrenWith(tree, base, 'aux:pass').some((word) => /^(?:is|are)$/.test(wordOf(tree, word)))
  );
}

/** "The king is surrounded by guards": who is about him, as a picture shows it. */
function isCompany({ coding, recipients, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    coding.type === 'COERCE' &&
    lemmaOf(tree, base) === 'surround' &&
    recipients.length > 0 &&
    recipients.every(({ actor: { kind, sectors } }) => kind === 'PERSON' || sectors[0] === 'GOV') &&
    childrenWith(tree, base, 'aux:pass').some((word) => /^(?:is|are)$/.test(wordOf(tree, word)))
  );
}

/** "a sect reviled by Muslims", "the rebels allied with it": how they have long stood to each other. */
const isRepute = ({ coding, meaning: { base } }: Draft, tree: Tree): boolean =>
  (coding.type === 'ACCUSE' || coding.type === 'SUPPORT') &&
  relationOf(tree, base) === 'acl' &&
  xposOf(tree, base) === 'VBN' &&
  /^(?:revile|despise|loathe|hate|detest|distrust|revere|admire|venerate|worship|ally)$/.test(
    lemmaOf(tree, base),
  );

/** "islands claimed by China": whose one says they are, on no day. */
const isClaimed = ({ coding, meaning: { base } }: Draft, tree: Tree): boolean =>
  coding.type === 'REQUEST' &&
  lemmaOf(tree, base) === 'claim' &&
  relationOf(tree, base) === 'acl' &&
  xposOf(tree, base) === 'VBN';

/** "The ministers, hoping for peace, met": in what mood, and said to no one. */
const isHoping = ({ coding, meaning: { base } }: Draft, tree: Tree): boolean =>
  coding.type === 'STATEMENT' &&
  /^(?:hope|expect|fear)$/.test(lemmaOf(tree, base)) &&
  xposOf(tree, base) === 'VBG' &&
  /^(?:acl|advcl)$/.test(relationOf(tree, base));

/** "the largest city before the war": a time, and no news of that war. */
const isPeriod = ({ coding, actors, meaning: { base } }: Draft, tree: Tree): boolean =>
  coding.type === 'ASSAULT' &&
  actors.length === 0 &&
  uposOf(tree, base) === 'NOUN' &&
  /^(?:war|conflict)$/.test(lemmaOf(tree, base)) &&
  /^(?:before|after|during|since|until)$/.test(caseOf(tree, base)) &&
  childWith(tree, base, 'nmod:poss', 'acl', 'acl:relcl', 'compound', 'amod') < 0 &&
  // "before the war with 2 million people": the parser hangs a city's people on it.
  childrenWith(tree, base, 'nmod').every((noun) => PEOPLE.test(lemmaOf(tree, noun)));

const PEOPLE = /^(?:people|inhabitant|resident|population)$/;

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

/** "are currently deployed" tells where they are; who "were deployed" may just have been. */
const isDeployed = ({ coding, meaning: { base } }: Draft, tree: Tree): boolean =>
  coding.type === 'MOBILIZE' &&
  lemmaOf(tree, base) === 'deploy' &&
  childrenWith(tree, base, 'aux:pass').some((word) => /^(?:is|are)$/.test(wordOf(tree, word))) &&
  childrenWith(tree, base, 'advmod').some((word) =>
    /^(?:currently|already|still|permanently|where)$/.test(wordOf(tree, word)),
  );

/** "killed soldiers stationed in the town", "stations 900 soldiers there": where they serve, and no move of today. */
function isPosting({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    coding.type === 'MOBILIZE' &&
    /^(?:station|base|garrison)$/.test(lemmaOf(tree, base)) &&
    (/^VB[ZP]$/.test(xposOf(tree, base)) ||
      (relationOf(tree, base).startsWith('acl') &&
        childWith(tree, base, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass') < 0))
  );
}
