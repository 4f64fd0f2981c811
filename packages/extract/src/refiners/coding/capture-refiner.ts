/**
 * Land that armed men or states take is taken by fighting, whatever verb, noun or pronoun tells it: "areas it captured", "the
 * capture of the town". People who are captured are held, and ground that is only secured or occupied was taken before.
 */

import { bearsArms } from '../../actors/bears-arms.ts';
import type { ReadActor } from '../../actors/read-actors.ts';
import type { Coding } from '../../lexicon/entry.ts';
import { isOfAnyClass } from '../../lexicon/is-of-any-class.ts';
import { obliquesOf } from '../../syntax/arguments/obliques-of.ts';
import { childrenWith, lemmaOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isCaught } from './is-caught.ts';
import { recode } from './recode.ts';

export function refineCapture(draft: Draft, reading: Reading): Draft {
  const { tree, lexicon } = reading;
  const { coding, meaning, actors, recipients } = draft;
  if (isCaught(draft, reading))
    return recode(draft, HELD, 'who takes outlaws holds them, so COERCE');
  if (isTakenIn(draft, tree)) return recode(draft, HELD, 'the police took them, so COERCE');
  if (coding.type !== 'COERCE' || coding.cameo !== '192') return draft;
  if (isToldByNoun(draft, { tree, lexicon })) return asAssault(draft);
  if (recipients.some(isArmed) && ROUTING.test(lemmaOf(tree, meaning.base)))
    return asAssault(draft);
  if (!isTaking(meaning.base, tree)) return draft;
  const isByState = actors.some(governs) && isConquest(meaning.base, tree);
  const byForce = actors.some(isArmed) || isByState || isTownTaken(draft, tree);
  if (!byForce || recipients.some(isPerson) || takesSomeone(meaning.base, tree)) return draft;
  return asAssault(draft);
}

const HELD: Coding = { type: 'COERCE', modes: ['arrest'], cameo: '173' };

/** "were taken away in police vans" */
function isTakenIn({ coding, actors, meaning: { base } }: Draft, tree: Tree): boolean {
  if (!coding.modes.includes('abduct') || actors.length > 0) return false;
  return obliquesOf(tree, base).some(({ noun }) =>
    childrenWith(tree, noun, 'compound').some((word) => lemmaOf(tree, word) === 'police'),
  );
}

/** "rebels were driven out of the town", "freed it from the militia": by fighting, even where no one says by whom. */
const ROUTING = /^(?:drive|chase|push|liberate|recapture|retake|regain|reclaim|wrest)$/;

function asAssault(draft: Draft): Draft {
  const coding = { type: 'ASSAULT', modes: [], cameo: '192' };
  return recode(draft, coding, 'armed men took it, so ASSAULT');
}

/** "the capture of Mosul": of ground, whether or not it is said by whom; that of a man is an arrest. */
function isToldByNoun(
  { meaning, actors, recipients }: Draft,
  { tree, lexicon }: Pick<Reading, 'tree' | 'lexicon'>,
): boolean {
  if (uposOf(tree, meaning.base) === 'VERB') return false;
  if (!/^(?:capture|recapture|conquest)$/.test(lemmaOf(tree, meaning.base))) return false;
  const isSomeone = (head: number): boolean =>
    isOfAnyClass(lemmaOf(tree, head), ['people', 'captive'], lexicon);
  return (
    actors.every(isArmed) &&
    !recipients.some(isPerson) &&
    !childrenWith(tree, meaning.base, 'nmod').some(isSomeone)
  );
}

const TAKING =
  /^(?:capture|seize|take|recapture|retake|liberate|conquer|overrun|regain|reclaim|recover|win|wrest|fall|snatch|gain)$/;

function isTaking(base: number, tree: Tree): boolean {
  return (
    uposOf(tree, base) === 'VERB' &&
    TAKING.test(lemmaOf(tree, base)) &&
    !childrenWith(tree, base, 'obj').some((object) => lemmaOf(tree, object) === 'position')
  );
}

function takesSomeone(base: number, tree: Tree): boolean {
  return childrenWith(tree, base, 'obj', 'nsubj:pass').some((taken) =>
    /^(?:he|she|him|her|who)$/.test(wordOf(tree, taken)),
  );
}

/** States and governments seize firms, too; what they capture or retake their armies fought for. */
function isConquest(base: number, tree: Tree): boolean {
  return /^(?:capture|recapture|retake|reclaim|overrun|conquer)$/.test(lemmaOf(tree, base));
}

/** "After taking the town, Turkey …": a land takes no town but with its army. */
function isTownTaken({ actors, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    /^(?:take|seize)$/.test(lemmaOf(tree, base)) &&
    actors.some(({ actor }) => actor.kind === 'COUNTRY') &&
    childrenWith(tree, base, 'obj').some((noun) => TOWNS.test(lemmaOf(tree, noun)))
  );
}

const TOWNS = /^(?:town|city|village|hill|airport|airbase|stronghold|district)$/;

const governs = ({ actor }: ReadActor): boolean =>
  actor.kind === 'COUNTRY' || actor.sectors[0] === 'GOV';

const isArmed = ({ actor }: ReadActor): boolean => bearsArms(actor.sectors[0]);
const isPerson = ({ actor }: ReadActor): boolean => actor.kind === 'PERSON';
