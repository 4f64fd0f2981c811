/**
 * Articles about sport and shows speak of battles, deals, signings and releases that are none. What police, courts and
 * governments do there is told, and so is whoever is hurt.
 */

import type { ReadActor } from '../../actors/read-actors.ts';
import { sentenceAt } from '../../syntax/sentence-at.ts';
import { lemmaOf, type Tree } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isAboutPastime } from './is-about-pastime.ts';
import { isEarnest } from './is-earnest.ts';

export function refinePastime(draft: Draft, reading: Reading): Draft | null {
  if (TOLD.has(draft.coding.type) || isCharge(draft) || isBreakIn(draft)) return draft;
  const { tree } = reading;
  const isGoverning = (one: ReadActor): boolean => governs(one, tree);
  if (draft.actors.some(isGoverning)) return draft;
  // A star who tours twenty countries visits no government.
  if (!FRIENDLY.has(draft.coding.type) && draft.recipients.some(isGoverning)) return draft;
  if (!isAboutPastime(reading)) return draft;
  const sentence = sentenceAt(tree, draft.meaning.base);
  return sentence && isEarnest(sentence, reading) ? draft : null;
}

/** What befalls people, and what is bought and sold, is the same in any pages. */
const TOLD = new Set(['DIE', 'DISASTER', 'ACCIDENT', 'OUTBREAK', 'TRADE', 'RULE']);

const FRIENDLY = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'AGREE']);

const GOVERNING = new Set(['GOV', 'LEG', 'JUD', 'COP', 'SPY', 'REB', 'UAF', 'OPP', 'REL']);

/** Who is sued or charged is so in any pages; who is only scolded there is a player. */
const isCharge = ({ coding }: Draft): boolean =>
  coding.type === 'ACCUSE' && !coding.modes.includes('disapprove');

/** A star's account is broken into as anyone's. */
const isBreakIn = ({ coding }: Draft): boolean => coding.modes.includes('cyber');

/** A player's opponent is no opposition. */
const governs = ({ actor, phrase: { head } }: ReadActor, tree: Tree): boolean =>
  GOVERNING.has(actor.sectors[0] ?? '') && lemmaOf(tree, head) !== 'opponent';
