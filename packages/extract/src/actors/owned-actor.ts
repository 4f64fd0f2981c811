/**
 * "its troops", "his government", "their fighters": forces and offices of whoever the pronoun means. Where the text leaves
 * that open, what the phrase means by itself stands.
 */

import type { Knowledge, ResolvedActor } from '@dateline/knowledge';
import { childWith, lemmaOf, type Tree, uposOf } from '../syntax/tree.ts';
import type { ReadActor } from './read-actors.ts';

export interface Owned {
  readonly tree: Tree;
  readonly knowledge: Knowledge;
  readonly date: string | undefined;
  /** What the phrase means by itself. */
  readonly own: ReadActor | null;
  readonly actorAt: (head: number) => ReadActor | null;
}

export function ownedActor(
  head: number,
  { tree, knowledge, date, own, actorAt }: Owned,
): ReadActor | null {
  if (own === null || own.actor.how === 'book' || !isOfOwner(own.actor)) return null;
  if (OTHERS.has(lemmaOf(tree, head))) return null;
  const pronoun = childWith(tree, head, 'nmod:poss');
  if (pronoun < 0 || uposOf(tree, pronoun) !== 'PRON') return null;
  const owner = actorAt(pronoun)?.actor;
  const name = owner && nameOf(owner, knowledge);
  if (!name) return null;
  const words = tree.document.text.slice(tree.document.ends[pronoun], own.phrase.end).trim();
  const actor = knowledge.resolveActor({
    phrase: `${name} ${words}`,
    head: lemmaOf(tree, head),
    ...(date === undefined ? {} : { date }),
    cautious: true,
  });
  return actor && actor.how !== 'discovered' ? { ...own, actor, resolvedBy: 'pronoun' } : null;
}

/** "his counterpart" is of another country. */
const OTHERS = new Set(['counterpart', 'opponent', 'rival', 'enemy', 'foe', 'ally', 'partner']);

/** A brother, a lawyer or a supporter is of no state; troops, police and ministers are. */
const OFFICIAL = new Set(['GOV', 'MIL', 'COP', 'LEG', 'JUD', 'SPY', 'UAF', 'REB', 'PRM']);

const isOfOwner = ({ sectors }: ResolvedActor): boolean =>
  sectors.some((sector) => OFFICIAL.has(sector));

/** The country's name, or the group's; a leader's forces are the country's. */
function nameOf({ kind, name, country }: ResolvedActor, { actors }: Knowledge): string | undefined {
  if (kind === 'GROUP') return name;
  return country === null ? undefined : actors.find(country)?.name;
}
