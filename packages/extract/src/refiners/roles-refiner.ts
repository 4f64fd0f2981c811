/** Turns noun phrases into actors and recipients: who can act, who is meant, each once and on one side only. */

import type { ReadActor } from '../actors/read-actors.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { nounPhraseOf } from '../syntax/noun-phrase.ts';
import { objectsOf } from '../syntax/objects-of.ts';
import { subjectsOf } from '../syntax/subjects-of.ts';
import {
  caseOf,
  childrenWith,
  childWith,
  isCapitalised,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
} from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';
import { findDoers } from './find-doers.ts';
import { findTargets } from './find-targets.ts';
import { townAsPeople } from './town-as-people.ts';

export function refineRoles(draft: Draft, reading: Reading): Draft {
  const named = readAll(withoutSent(draft, reading), draft, reading);
  const others = named.length > 0 ? hostsOf(draft, reading) : speakersOrDoers(draft, reading);
  const actors = withOthers(named, readAll(others, draft, reading));
  const struck = readAll(draft.recipientHeads, draft, reading);
  const recipients = withoutCaptivity(
    struck.length > 0 ? struck : readAll(findTargets(draft, reading), draft, reading),
    reading.tree,
  ).filter(
    (recipient) =>
      !actors.some(
        (actor) =>
          sameWords(actor, recipient) ||
          isReflexive(actor, recipient) ||
          (isWithdrawal(draft) && isPartOf(recipient, actor)),
      ) && !isGround(recipient, draft, reading),
  );
  const struckOrSpoken = recipients.map((one) =>
    townAsPeople(one, actors, { coding: draft.coding, reading }),
  );
  return { ...draft, actors, recipients: struckOrSpoken };
}

const VERBAL = new Set([
  'ACCUSE',
  'AGREE',
  'REJECT',
  'REQUEST',
  'STATEMENT',
  'SUPPORT',
  'THREATEN',
]);

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
  return [...mouthpiecesOf(draft, reading), ...findDoers(draft, reading)];
}

/** "Chad's top brass demanded", "the king's letter accused": what speaks and is no one speaks for its owner. */
function mouthpiecesOf({ coding, meaning: { base } }: Draft, { tree }: Reading): number[] {
  if (!VERBAL.has(coding.type) || uposOf(tree, base) !== 'VERB') return [];
  return subjectsOf(tree, base).filter(
    (head) =>
      childWith(tree, head, 'nmod:poss') >= 0 ||
      (SAID.has(lemmaOf(tree, head)) && childWith(tree, head, 'compound', 'amod') >= 0),
  );
}

/** "a Russian ministry statement accused": what is written or said is somebody's. */
const SAID = new Set(
  'statement letter report communique announcement message resolution declaration editorial tweet memo'.split(
    ' ',
  ),
);

/** "At a conference with Merkel, Obama said …": a meeting with one is a meeting of whoever tells or attends it, too. */
function hostsOf(
  { coding, actorHeads, meaning: { base, mutual } }: Draft,
  { tree }: Reading,
): readonly number[] {
  if (coding.type !== 'CONSULT' || !mutual || uposOf(tree, base) === 'VERB') return [];
  if (actorHeads.length !== 1 || caseOf(tree, actorHeads[0] as number) !== 'with') return [];
  const verb = governingVerb(tree, base);
  if (verb < 0 || !/^(obl|obj)$/.test(relationOf(tree, base))) return [];
  return subjectsOf(tree, verb);
}

function withOthers(named: readonly ReadActor[], others: readonly ReadActor[]): ReadActor[] {
  return [
    ...named,
    ...others.filter((other) => !named.some((one) => one.actor.id === other.actor.id)),
  ];
}

/** "Two pilots were held hostage": the bare word is what became of them, no one beside them. */
function withoutCaptivity(recipients: readonly ReadActor[], tree: Tree): readonly ReadActor[] {
  if (recipients.length < 2) return recipients;
  return recipients.filter(
    ({ phrase: { head } }) =>
      !CAPTIVES.has(lemmaOf(tree, head)) ||
      childrenWith(tree, head, 'det', 'nummod', 'amod').length > 0,
  );
}

const CAPTIVES = new Set(['hostage', 'prisoner', 'captive']);

/** "Rebels advanced in Hama province": where troops move is no one they move against. */
function isGround(
  { phrase: { head }, actor }: ReadActor,
  { coding }: Draft,
  { tree, actors }: Reading,
): boolean {
  return (
    coding.type === 'MOBILIZE' &&
    (actors.nameAt(head)?.type === 'LOC' || actor.id.includes('@')) &&
    /^(?:in|at|near|around|across|over|outside)$/.test(caseOf(tree, head))
  );
}

/** Whoever pulls back pulls back what is its own: "Russia is withdrawing its equipment from the front". */
function isWithdrawal({ coding }: Draft): boolean {
  return coding.type === 'RETREAT' && coding.modes.includes('withdraw');
}

function isPartOf(part: ReadActor, whole: ReadActor): boolean {
  return part.actor.ancestors.includes(whole.actor.id);
}

function readAll(heads: readonly number[], draft: Draft, reading: Reading): ReadActor[] {
  const found: ReadActor[] = [];
  for (const head of heads) {
    const before = [...found];
    for (const read of readOne(head, draft, reading))
      if (
        !before.some((other) => sameWords(other, read)) &&
        !found.some((other) => isOne(other, read))
      )
        found.push(read);
  }
  return found;
}

/** "the PKK, or Kurdistan Workers' Party": told twice. */
function isOne({ actor }: ReadActor, { actor: other }: ReadActor): boolean {
  return (
    actor.id === other.id &&
    (actor.kind === 'PERSON' || (actor.how === 'book' && other.how === 'book'))
  );
}

/** What cannot act itself may belong to someone who can: "the Maltese government's handling". */
function readOne(head: number, draft: Draft, reading: Reading): readonly ReadActor[] {
  const { actors, tree } = reading;
  const own = isMeans(head, draft, reading) ? [] : actors.actorsAt(head);
  if (own.length > 0) return own;
  const owners = ownersOf(tree, head).flatMap((owner) => actors.actorsAt(owner));
  if (owners.length > 0) return owners;
  const [origin] = originsOf(tree, head)
    .flatMap((word) => actors.actorAt(word) ?? [])
    .filter(
      ({ actor, phrase: { head: word } }) =>
        (isCapitalised(tree, word) || uposOf(tree, word) === 'NOUN') &&
        (actor.country !== null || actor.how === 'book' || isOnASide(actor)),
    );
  return origin ? [{ ...origin, ...wholePhrase(tree, head) }] : [];
}

/** "rebel positions", "a government base": whoever's they are takes part as such. */
const isOnASide = ({ sectors }: ReadActor['actor']): boolean =>
  sectors.some((sector) => SIDES.has(sector));

const SIDES = new Set(['GOV', 'MIL', 'REB', 'UAF', 'PRM', 'COP', 'OPP']);

/** "mounted military operations", "lifted sanctions on Iran": the thing that a pattern asks for is the deed, no party to it. */
function isMeans(head: number, { meaning }: Draft, { tree, actors, lexicon }: Reading): boolean {
  if (actors.nameAt(head) || uposOf(tree, head) !== 'NOUN') return false;
  const lemma = lemmaOf(tree, head);
  if (lexicon.classOf('agent').has(lemma)) return false;
  return meaning.entry.parts.some(({ noun }) => noun?.lemmas.has(lemma) ?? false);
}

/** "Chinese goods": the words for the goods stand for whom they come from. */
function wholePhrase(tree: Tree, head: number): Pick<ReadActor, 'phrase' | 'text'> {
  const phrase = nounPhraseOf(tree, head);
  return { phrase, text: tree.document.text.slice(phrase.start, phrase.end) };
}

const OWNING = new Set(['of', 'by', 'against', 'on', 'from', 'between']);

function ownersOf(tree: Tree, head: number): readonly number[] {
  const left = childrenWith(tree, head, 'nmod:poss');
  if (left.length > 0) return left;
  return childrenWith(tree, head, 'nmod')
    .filter((child) => OWNING.has(caseOf(tree, child)))
    .flatMap((child) => [child, ...childrenWith(tree, child, 'conj')]);
}

function originsOf(tree: Tree, head: number): number[] {
  return childrenWith(tree, head, 'compound', 'amod').filter((child) => child < head);
}

function sameWords(a: ReadActor, b: ReadActor): boolean {
  return a.phrase.start < b.phrase.end && b.phrase.start < a.phrase.end;
}

/** "his own overtures": a pronoun that leads back to the actor is no other party. */
function isReflexive(actor: ReadActor, recipient: ReadActor): boolean {
  return recipient.resolvedBy === 'pronoun' && recipient.actor.id === actor.actor.id;
}
