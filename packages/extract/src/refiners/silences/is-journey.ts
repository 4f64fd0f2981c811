/** Refugees and students who travel to a country pay it no visit; nor does a private person, or who goes home. */

import { wordSet } from '@dateline/language';
import type { ReadActor } from '../../actors/read-actors.ts';
import { lemmaOf, type Tree, uposOf } from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';
import { isNobodyInOffice } from './is-nobody-in-office.ts';

export function isJourney(
  { coding, actors, recipients, meaning: { base } }: Draft,
  tree: Tree,
): boolean {
  if (!coding.modes.includes('visit') || actors.length === 0) return false;
  if (actors.every(({ actor }) => TRAVELLERS.has(actor.sectors[0] ?? ''))) return true;
  if (uposOf(tree, base) !== 'VERB' || !TRAVELLING.has(lemmaOf(tree, base))) return false;
  if (actors.every((actor) => isNobodyInOffice(actor) || isUnknownBody(actor) || isTrader(actor)))
    return true;
  return recipients.length > 0 && recipients.every((host) => isHome(host, actors));
}

const TRAVELLERS = new Set(['REF', 'CVL', 'EDU', 'LAB', 'JRN', 'MED']);

/** "The Wanderers landed in Leeds": a club or a band speaks for no one. */
function isUnknownBody({ actor: { how, kind, sectors, country } }: ReadActor): boolean {
  return how === 'discovered' && kind !== 'PERSON' && sectors.length === 0 && country === null;
}

/** A film-maker or a banker who goes somewhere speaks for no land. */
const isTrader = ({ actor: { kind, sectors } }: ReadActor): boolean =>
  kind === 'PERSON' && sectors[0] === 'BUS';

const TRAVELLING = wordSet('go come fly jet return travel head arrive land');

function isHome({ actor: host }: ReadActor, guests: readonly ReadActor[]): boolean {
  return host.country !== null && guests.every(({ actor }) => actor.country === host.country);
}
