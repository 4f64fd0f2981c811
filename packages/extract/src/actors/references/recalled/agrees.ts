/**
 * Can a loose noun take up an actor told before? Those who fight states, whatever they are called, are taken up as such, and several
 * are no person.
 */

import type { ResolvedActor, Sector } from '@dateline/knowledge';
import { isPlural } from '../../../syntax/nouns/is-plural.ts';
import { lemmaOf, type Tree } from '../../../syntax/tree.ts';
import { isBand } from '../../is-band.ts';
import type { ReadActor } from '../../read-actors.ts';
import { isLeagueNoun } from '../states/is-league-noun.ts';

export function agrees(tree: Tree, { phrase, actor }: ReadActor, earlier: ResolvedActor): boolean {
  if (earlier.kind === 'PERSON' && isPlural(tree, phrase.head)) return false;
  const isLeague = isLeagueNoun(lemmaOf(tree, phrase.head));
  if (earlier.kind === 'IGO') return isLeague;
  if (isLeague && earlier.kind === 'GROUP') return false;
  if (actor.sectors.length === 0) return earlier.kind === 'GROUP';
  const isAlike = (sector: Sector): boolean =>
    actor.sectors.includes(sector) || (isBand(sector) && actor.sectors.some(isBand));
  return earlier.sectors.some(isAlike);
}
