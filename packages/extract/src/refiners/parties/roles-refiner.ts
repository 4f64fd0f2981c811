/** Turns noun phrases into actors and recipients: who can act, who is meant, each once and on one side only. */

import type { ReadActor } from '../../actors/read-actors.ts';
import { isCaptive } from '../../meaning/parties/is-captive.ts';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { childrenWith, lemmaOf, type Tree, uposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { findAuthors } from './find-authors.ts';
import { findBeneficiaries } from './find-beneficiaries.ts';
import { findDoers } from './find-doers.ts';
import { findHosts } from './find-hosts.ts';
import { findMouthpieces } from './find-mouthpieces.ts';
import { findSpokesmen } from './find-spokesmen.ts';
import { findTargets } from './find-targets.ts';
import { isGround } from './is-ground.ts';
import { namedTown } from './named-town.ts';
import { readParties } from './read-parties.ts';
import { shareWords } from './share-words.ts';
import { townAsPeople } from './town-as-people.ts';
import { turnSupport } from './turn-support.ts';
import { visitedLand } from './visited-land.ts';

export function refineRoles(composed: Draft, reading: Reading): Draft {
  const draft = turnSupport(composed, reading.tree);
  const actors = actorsOf(draft, reading);
  return { ...draft, actors, recipients: recipientsOf(draft, actors, reading) };
}

function actorsOf(draft: Draft, reading: Reading): readonly ReadActor[] {
  const named = readParties(withoutSent(draft, reading), draft, reading);
  const others = named.length > 0 ? findHosts(draft, reading) : speakersOrDoers(draft, reading);
  return withOthers(named, readParties(others, draft, reading));
}

/** "when it sent troops": whoever "it" is, the troops did not send themselves. */
function withoutSent(
  { coding, actorHeads, meaning: { base } }: Draft,
  { tree }: Reading,
): readonly number[] {
  if (coding.type !== 'MOBILIZE' || uposOf(tree, base) !== 'VERB') return actorHeads;
  const isSent = subjectsOf(tree, base).some((head) => uposOf(tree, head) === 'PRON');
  const sent = isSent ? objectsOf(tree, base) : [];
  return actorHeads.filter((head) => !sent.includes(head));
}

function speakersOrDoers(draft: Draft, reading: Reading): number[] {
  return [
    ...findMouthpieces(draft, reading),
    ...findSpokesmen(draft, reading),
    ...findDoers(draft, reading),
  ];
}

function withOthers(named: readonly ReadActor[], others: readonly ReadActor[]): ReadActor[] {
  return [
    ...named,
    ...others.filter((other) => !named.some((one) => one.actor.id === other.actor.id)),
  ];
}

function recipientsOf(
  draft: Draft,
  actors: readonly ReadActor[],
  reading: Reading,
): readonly ReadActor[] {
  const named = readParties(draft.recipientHeads, draft, reading);
  const meant = named.length > 0 ? named : readParties(meantBy(draft, reading), draft, reading);
  return withoutCaptivity(meant, reading.tree)
    .filter((one) => !isActor(one, actors, draft) && !isGround(one, draft, reading))
    .map((one) => namedTown(one, { coding: draft.coding, reading }))
    .map((one) => townAsPeople(one, actors, { coding: draft.coding, reading }))
    .map((one) => visitedLand(one, actors, { coding: draft.coding, reading }));
}

/** Whom other words of the clause tell of. */
function meantBy(draft: Draft, reading: Reading): readonly number[] {
  const targets = findTargets(draft, reading);
  if (targets.length > 0) return targets;
  const authors = findAuthors(draft, reading);
  return authors.length > 0 ? authors : findBeneficiaries(draft, reading);
}

/** "Two pilots were held hostage": the bare word is what became of them, no one beside them. */
function withoutCaptivity(recipients: readonly ReadActor[], tree: Tree): readonly ReadActor[] {
  if (recipients.length < 2) return recipients;
  return recipients.filter(
    ({ phrase: { head } }) =>
      !isCaptive(lemmaOf(tree, head)) ||
      childrenWith(tree, head, 'det', 'nummod', 'amod').length > 0,
  );
}

/** Told as who does it already, in the same words, by "his own" or as a part of it. */
function isActor(one: ReadActor, actors: readonly ReadActor[], draft: Draft): boolean {
  return actors.some(
    (actor) =>
      shareWords(actor, one) ||
      isReflexive(actor, one) ||
      (isWithdrawal(draft) && isPartOf(one, actor)),
  );
}

/** "his own overtures": a pronoun that leads back to the actor is no other party. */
function isReflexive(actor: ReadActor, recipient: ReadActor): boolean {
  return recipient.resolvedBy === 'pronoun' && recipient.actor.id === actor.actor.id;
}

/** Whoever pulls back pulls back what is its own: "Russia is withdrawing its equipment from the front". */
function isWithdrawal({ coding }: Draft): boolean {
  return coding.type === 'RETREAT' && coding.modes.includes('withdraw');
}

function isPartOf(part: ReadActor, whole: ReadActor): boolean {
  return part.actor.ancestors.includes(whole.actor.id);
}
