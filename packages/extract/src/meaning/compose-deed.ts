/**
 * A predicate that tells a deed: its parties by the frame of its entry, and the deeds named inside that frame, which are
 * not events of their own ("launched an air strike", "jailed for plotting", "sent tents to help the homeless").
 */

import { wordSet } from '@dateline/language';
import { asksForNoun } from '../lexicon/asks-for-noun.ts';
import type { Coding, Entry } from '../lexicon/entry.ts';
import { contentHead } from '../syntax/nouns/content-head.ts';
import { childrenWith, lemmaOf, uposOf } from '../syntax/tree.ts';
import { absorbDeeds } from './absorbing/absorb-deeds.ts';
import { absorbMeans } from './absorbing/absorb-means.ts';
import { absorbOccasions } from './absorbing/absorb-occasions.ts';
import { absorbPurposes } from './absorbing/absorb-purposes.ts';
import type { DeedSite } from './deed-site.ts';
import type { Meaning } from './meaning.ts';
import { pickActors } from './parties/pick-actors.ts';
import { pickRecipients } from './parties/pick-recipients.ts';

export function composeDeed(site: DeedSite): Meaning | null {
  const { meaning, pattern } = site.entry;
  if (meaning.kind !== 'deed' && meaning.kind !== 'topic') return null;
  const own = ownDeed(meaning.coding, site);
  const told = absorbDeeds(absorbMeans(own, site), site);
  const deed = absorbOccasions(absorbPurposes(told, site), site);
  return { ...deed, steps: [`"${pattern}" is ${deed.coding.type}`] };
}

/** What the entry says, with the parties of its frame. */
function ownDeed(coding: Coding, site: DeedSite): Meaning {
  const { view, entry, tools } = site;
  const sources = {
    view,
    frame: entry.frame,
    pattern: entry.parts,
    content: null,
    canAct: (head: number) => tools.canAct(head) && (standForAll(site) || !isMeans(head, site)),
    canDo: tools.canDo,
    canModify: tools.canModify,
  };
  const actors = pickActors(sources);
  return {
    base: view.token,
    coding,
    entry,
    actors,
    recipients: pickRecipients(sources, actors).filter((head) => !isSentOut(head, site)),
    mutual: entry.frame.mutual,
    stance: 'asserted',
    parts: [],
    steps: [],
  };
}

/** "400 soldiers were deployed as peacekeepers": with no one told to move them, those moved stand for the force. */
const standForAll = ({ view, entry }: DeedSite): boolean =>
  view.subjects.length === 0 && entry.frame.actors.includes('object');

/** "paid an official visit": what a pattern asks for is the deed, however its kind is called; "scores of people" are people. */
function isMeans(head: number, { view, entry, tools }: DeedSite): boolean {
  return (
    uposOf(tools.tree, head) === 'NOUN' &&
    view.objects.includes(head) &&
    !isStruckOfSomeone(head, { entry, tools }) &&
    (!tools.isAgent(contentHead(tools.tree, head)) || isSent(entry)) &&
    asksForNoun(entry, lemmaOf(tools.tree, head))
  );
}

/**
 * "bombed rebel positions in Chad": of ground that a blow is done to its holder tells more than where it lies; whoever closes
 * "Chad's borders" closes its own.
 */
function isStruckOfSomeone(
  head: number,
  { entry, tools }: Pick<DeedSite, 'entry' | 'tools'>,
): boolean {
  return (
    entry.frame.recipients[0] === 'object' &&
    entry.meaning.kind === 'deed' &&
    entry.meaning.coding.type === 'ASSAULT' &&
    childrenWith(tools.tree, head, 'amod', 'compound', 'nmod:poss').some(tools.canModify)
  );
}

/** Of things that a deed moves, the owner may still be a party; people who are sent are none. */
function isSentOut(head: number, site: DeedSite): boolean {
  return isSent(site.entry) && site.tools.isAgent(head) && isMeans(head, site);
}

/** "withdrew peacekeepers from Chad", "sent doctors to Chad": they are what is moved, and Chad is left or helped. */
function isSent({ meaning, frame, head }: Entry): boolean {
  if (meaning.kind !== 'deed' || frame.recipients[0] === 'object') return false;
  const { type, modes, cameo } = meaning.coding;
  return (type === 'AID' && SENDING.has(head)) || modes.includes('withdraw') || cameo === '166';
}

/** Soldiers who are trained or armed are helped themselves. */
const SENDING = wordSet('send dispatch deploy fly rush airlift provide lend');
