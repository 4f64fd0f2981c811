/** Turns noun phrases into actors and recipients: who can act, who is meant, each once and on one side only. */

import type { ReadActor } from '../actors/read-actors.ts';
import { nounPhraseOf } from '../syntax/noun-phrase.ts';
import { caseOf, childrenWith, lemmaOf, type Tree, uposOf } from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

export function refineRoles(draft: Draft, reading: Reading): Draft {
  const actors = readAll(draft.actorHeads, draft, reading);
  const recipients = readAll(draft.recipientHeads, draft, reading).filter(
    (recipient) =>
      !actors.some(
        (actor) =>
          sameWords(actor, recipient) ||
          isReflexive(actor, recipient) ||
          (isWithdrawal(draft) && isPartOf(recipient, actor)),
      ),
  );
  return { ...draft, actors, recipients };
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
  for (const head of heads)
    for (const read of readOne(head, draft, reading))
      if (!found.some((other) => sameWords(other, read))) found.push(read);
  return found;
}

/** What cannot act itself may belong to someone who can: "the Maltese government's handling". */
function readOne(head: number, draft: Draft, reading: Reading): ReadActor[] {
  const { actors, tree } = reading;
  const own = isMeans(head, draft, reading) ? null : actors.actorAt(head);
  if (own) return [own];
  const owners = ownersOf(tree, head).flatMap((owner) => actors.actorAt(owner) ?? []);
  if (owners.length > 0) return owners;
  const [origin] = originsOf(tree, head)
    .flatMap((word) => actors.actorAt(word) ?? [])
    .filter(({ actor }) => actor.how !== 'discovered');
  return origin ? [{ ...origin, ...wholePhrase(tree, head) }] : [];
}

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

function ownersOf(tree: Tree, head: number): number[] {
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
