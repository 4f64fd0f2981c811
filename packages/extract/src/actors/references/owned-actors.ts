/**
 * "its troops", "his government", "the two countries' leaders": forces and offices of all whom the owner means. Where the
 * text leaves that open, what the phrase means by itself stands.
 */

import type { Knowledge, ResolvedActor } from '@dateline/knowledge';
import { wordSet } from '@dateline/language';
import { conjunctsOf } from '../../syntax/nouns/conjuncts-of.ts';
import { childWith, lemmaOf, type Tree, uposOf } from '../../syntax/tree.ts';
import { isBand } from '../is-band.ts';
import { isSure } from '../is-sure.ts';
import type { ReadActor } from '../read-actors.ts';
import { genitiveOf, isReciprocal, ownerOf } from './owner-of.ts';
import { peersOf } from './peers-of.ts';
import { ownSubject } from './search/subjects-above.ts';
import { isOfOtherSide } from './states/other-side.ts';
import { RELATION_NOUNS } from './states/relation-nouns.ts';
import type { Told } from './told.ts';

export function ownedActors(head: number, told: Told): readonly ReadActor[] {
  const { tree, actorsAt } = told;
  const own = told.actorAt(head);
  if (own === null || own.actor.how === 'book') return [];
  if (PEERS.has(lemmaOf(tree, head))) return peersOf(head, own, told);
  if (OTHERS.has(lemmaOf(tree, head))) return [];
  const owner = ownerOf(tree, head);
  if (owner < 0) return ofUnknown(head, own, told);
  const owners = isReciprocal(tree, owner) ? conjunctsOf(tree, ownSubject(tree, owner)) : [owner];
  const found = owners
    .flatMap(actorsAt)
    .flatMap(({ actor }) => ofOwner(actor, { own, owner }, told) ?? []);
  return found.length > 0 ? found : ofUntold(head, own, { owner, told });
}

const PEERS = wordSet('colleague peer counterpart');

/** "Chad sank a boat, killing its sailors": whoever "its" means, they are not those of the state that does so to them. */
function ofUntold(
  head: number,
  own: ReadActor,
  { owner, told: { tree, knowledge, actorsAt } }: { readonly owner: number; readonly told: Told },
): readonly ReadActor[] {
  const { country } = own.actor;
  if (country === null || !isOfOtherSide(tree, owner)) return [];
  const doer = ownSubject(tree, owner);
  if (doer < 0 || !actorsAt(doer).some(({ actor }) => actor.country === country)) return [];
  const words = { phrase: lemmaOf(tree, head), head: lemmaOf(tree, head), cautious: true };
  const actor = knowledge.resolveActor(words);
  return actor === undefined ? [] : [{ ...own, actor }];
}

/** "Ada Rhys's commanding officer" is of no country that was only guessed: nobody said whose she is. */
function ofUnknown(
  head: number,
  own: ReadActor,
  { tree, knowledge, actorsAt }: Told,
): readonly ReadActor[] {
  if (own.actor.country === null || isSure(own.actor)) return [];
  const owner = childWith(tree, head, 'nmod:poss');
  const [whose] = owner < 0 || uposOf(tree, owner) !== 'PROPN' ? [] : actorsAt(owner);
  if (whose?.actor.kind !== 'PERSON' || whose.actor.country !== null) return [];
  const phrase = wordsBehind(owner, own, tree).replace(/^['’]s?\s*/, '');
  const actor = knowledge.resolveActor({ phrase, head: lemmaOf(tree, head), cautious: true });
  return actor === undefined ? [] : [{ ...own, actor }];
}

function ofOwner(
  actor: ResolvedActor,
  { own, owner }: { readonly own: ReadActor; readonly owner: number },
  { tree, knowledge, date }: Told,
): ReadActor | null {
  if (!isOfOwner(own.actor, actor)) return null;
  if (isNamelessForce(actor) || actor.kind === 'IGO')
    return { ...own, actor, resolvedBy: 'pronoun' };
  const name = nameOf(actor, knowledge);
  if (name === undefined) return null;
  const { head } = own.phrase;
  const resolve = (words: string): ResolvedActor | undefined =>
    knowledge.resolveActor({
      phrase: `${name} ${words}`,
      head: lemmaOf(tree, head),
      date,
      cautious: true,
    });
  // "the presidents of both countries": each has one.
  const found = resolve(owner > head ? lemmaOf(tree, head) : wordsBehind(owner, own, tree));
  return found && found.how !== 'discovered'
    ? { ...own, actor: found, resolvedBy: 'pronoun' }
    : null;
}

function wordsBehind(owner: number, { phrase: { end } }: ReadActor, tree: Tree): string {
  const { text, ends } = tree.document;
  return text.slice(ends[Math.max(owner, genitiveOf(tree, owner))], end).trim();
}

/** "his rival" is of another side. */
const OTHERS = new Set([...RELATION_NOUNS, 'opponent', 'enemy', 'member']);

/** A brother, a lawyer or a supporter is of no state; troops, police and ministers are. */
const OFFICIAL = new Set(['GOV', 'MIL', 'COP', 'LEG', 'JUD', 'SPY', 'UAF', 'REB', 'PRM']);

const isOfOwner = ({ sectors }: ResolvedActor, owner: ResolvedActor): boolean =>
  sectors.some((sector) => OFFICIAL.has(sector)) ||
  // "its secretary-general", "its chief": of what sector tells the league.
  (owner.kind === 'IGO' && sectors.length === 0);

/** "the rebels ... their leader": whoever leads or speaks for them is one of them, and of no government, as with a league. */
const isNamelessForce = ({ kind, sectors }: ResolvedActor): boolean =>
  kind !== 'GROUP' && kind !== 'PERSON' && sectors[0] !== undefined && isBand(sectors[0]);

/** The country's name, or the group's; a leader's forces are the country's. */
function nameOf({ kind, name, country }: ResolvedActor, { actors }: Knowledge): string | undefined {
  if (kind === 'GROUP') return name;
  return country === null ? undefined : actors.find(country)?.name;
}
