/** What tells how things are, where someone serves or in what mood he is, tells no event. */

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
import { isPresentPassive } from '../../syntax/verbs/is-present-passive.ts';
import type { Draft } from '../draft.ts';
import { isMereDescription } from './is-mere-description.ts';

export function isLastingState(draft: Draft, tree: Tree): boolean {
  return (
    isMereDescription(draft, tree) ||
    isOutfit(draft, tree) ||
    isCompany(draft, tree) ||
    isHoping(draft, tree) ||
    isPeriod(draft, tree) ||
    isDeployed(draft, tree) ||
    isPosting(draft, tree)
  );
}

/** "The boat is equipped with radar": what it has. */
function isOutfit({ coding, actors, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    coding.type === 'AID' &&
    actors.length === 0 &&
    /^(?:equip|furnish|outfit|fit)$/.test(lemmaOf(tree, base)) &&
    isPresentPassive(tree, base)
  );
}

/** "The king is surrounded by guards": who is about him, as a picture shows it. */
function isCompany({ coding, recipients, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    coding.type === 'COERCE' &&
    lemmaOf(tree, base) === 'surround' &&
    recipients.length > 0 &&
    recipients.every(({ actor: { kind, sectors } }) => kind === 'PERSON' || sectors[0] === 'GOV') &&
    isPresentPassive(tree, base)
  );
}

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

/** "are currently deployed" tells where they are; who "were deployed" may just have been. */
const isDeployed = ({ coding, meaning: { base } }: Draft, tree: Tree): boolean =>
  coding.type === 'MOBILIZE' &&
  lemmaOf(tree, base) === 'deploy' &&
  isPresentPassive(tree, base) &&
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
