/** Silence where a thing is said to do what only someone can: to give, to promise, to be violent. */

import { isOfAnyClass } from '../../lexicon/is-of-any-class.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { contentLemma } from '../../syntax/nouns/content-lemma.ts';
import { childrenWith, childWith, lemmaOf, type Tree, uposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isAbstract } from './is-abstract.ts';
import { isViolenceOfThing } from './is-violence-of-thing.ts';
import { WORDS_AND_GIFTS } from './words-and-gifts.ts';

export function refineLifeless(draft: Draft, reading: Reading): Draft | null {
  if (isDoneByThing(draft, reading) || isDoneByAbstraction(draft, reading)) return null;
  if (isThingKept(draft, reading) || isDoneByCalamity(draft, reading)) return null;
  if (isDoneByArms(draft, reading)) return null;
  return isViolenceOfThing(draft, reading) ? null : draft;
}

/** "Bombs kept them from leaving" refuses nothing: words, promises and gifts need someone for a subject. */
function isDoneByThing(
  { coding, actors, actorHeads, meaning }: Draft,
  { tree, lexicon, actors: known }: Reading,
): boolean {
  // "the deal with Chad has helped slow the flow": a deal helps no one, whoever made it.
  const isHelp = coding.type === 'AID' && lemmaOf(tree, meaning.base) === 'help';
  if (actors.length > 0 && !isHelp) return false;
  if (!WORDS_AND_GIFTS.has(coding.type) && !isLeave(coding, lemmaOf(tree, meaning.base)))
    return false;
  if (uposOf(tree, meaning.base) !== 'VERB') return false;
  const doers = subjectsOf(tree, meaning.base);
  // Money helps, too, whoever gave it; an assault or a battle helps no one in that sense.
  return doers.some(
    (head) =>
      uposOf(tree, head) === 'NOUN' &&
      (actors.length === 0 || !known.canAct(head)) &&
      (coding.type !== 'AID' || actorHeads.includes(head) || !isGift(head, tree, lexicon)),
  );
}

/** "a policy that has allowed the army back": no one gave way. */
function isLeave({ type, modes }: Draft['coding'], verb: string): boolean {
  return (
    type === 'RETREAT' &&
    modes.includes('access') &&
    /^(?:allow|let|permit|enable|give|grant|provide)$/.test(verb)
  );
}

function isGift(head: number, tree: Tree, lexicon: Reading['lexicon']): boolean {
  return isOfAnyClass(lemmaOf(tree, head), ['money', 'relief'], lexicon);
}

/** "Both cases put pressure on her", "the interventions will not help him": no one gave, forced or refused anything. */
function isDoneByAbstraction({ coding, meaning }: Draft, { tree, lexicon }: Reading): boolean {
  if (!WILLED.has(coding.type) || uposOf(tree, meaning.base) !== 'VERB') return false;
  // "operations to detain him": those who run them do.
  if (meaning.entry.subject || childWith(tree, meaning.base, 'nsubj') < 0) return false;
  const doers = subjectsOf(tree, meaning.base);
  return (
    doers.length > 0 &&
    doers.every(
      (head) => !meaning.parts.includes(head) && isAbstract(tree, head, lexicon.classOf('agent')),
    )
  );
}

const WILLED = new Set(['AID', 'AGREE', 'CONSULT', 'CONCEDE', 'COOPERATE', 'COERCE', 'THREATEN']);

/** "Their jeep was blocked from turning": a thing that is kept from moving is refused nothing. */
function isThingKept(
  { coding, actors, meaning }: Draft,
  { tree, actors: known }: Reading,
): boolean {
  if (coding.type !== 'REJECT' || actors.length > 0) return false;
  const kept = childrenWith(tree, meaning.base, 'nsubj:pass');
  return (
    /^(?:block|prevent|keep|stop)$/.test(lemmaOf(tree, meaning.base)) &&
    kept.some((head) => uposOf(tree, head) === 'NOUN' && !known.canAct(head))
  );
}

/** "police backed by drones", "drones that had crossed the border": arms that no one is told to own back no one and migrate nowhere. */
function isDoneByArms({ coding, actors, meaning }: Draft, { tree, lexicon }: Reading): boolean {
  if (coding.type !== 'SUPPORT' && coding.type !== 'MOVE') return false;
  if (actors.some(({ actor }) => actor.country)) return false;
  const doers = subjectsOf(tree, meaning.base);
  return (
    doers.length > 0 && doers.every((head) => isOfAnyClass(contentLemma(tree, head), ARMS, lexicon))
  );
}

const ARMS = ['weapon', 'vehicle'] as const;

/** "Floods filled the streets", "the blast overturned cars", "the clashes demonstrated": no crowd did. */
function isDoneByCalamity({ coding, meaning }: Draft, { tree, lexicon }: Reading): boolean {
  if (coding.type !== 'PROTEST' || uposOf(tree, meaning.base) !== 'VERB') return false;
  const doers = subjectsOf(tree, meaning.base).map((head) => contentLemma(tree, head));
  return (
    doers.length > 0 &&
    doers.every(
      (noun) => !lexicon.classOf('vehicle').has(noun) && isOfAnyClass(noun, CALAMITIES, lexicon),
    )
  );
}

const CALAMITIES = ['calamity', 'mishap', 'combat-noun'] as const;
