/**
 * "its troops", "his government", "the two countries' leaders": forces and offices of all whom the owner means. Where the
 * text leaves that open, what the phrase means by itself stands.
 */

import type { Knowledge, ResolvedActor } from '@dateline/knowledge';
import { conjunctsOf } from '../../syntax/nouns/conjuncts-of.ts';
import {
  caseOf,
  childrenWith,
  childWith,
  isCapitalised,
  lemmaOf,
  type Tree,
  uposOf,
  wordOf,
} from '../../syntax/tree.ts';
import { actorOfId } from '../actor-of-id.ts';
import { isBand } from '../is-band.ts';
import { isSure } from '../is-sure.ts';
import type { ReadActor } from '../read-actors.ts';
import { ownSubject } from './search/subjects-above.ts';
import { isPairing } from './several/is-pairing.ts';
import { isOfOtherSide } from './states/other-side.ts';
import { RELATION_NOUNS } from './states/relation-nouns.ts';
import type { Told } from './told.ts';
import { isDescription } from './words/is-description.ts';
import { DESCRIPTIONS } from './words/reference-words.ts';

export function ownedActors(head: number, told: Told): readonly ReadActor[] {
  const { tree, actorsAt } = told;
  const own = told.actorAt(head);
  if (own === null || own.actor.how === 'book') return [];
  if (PEERS.has(lemmaOf(tree, head))) return asPeer(head, own, told);
  if (OTHERS.has(lemmaOf(tree, head))) return [];
  const owner = ownerOf(tree, head);
  if (owner < 0) return ofUnknown(head, own, told);
  const owners = isReciprocal(tree, owner) ? conjunctsOf(tree, ownSubject(tree, owner)) : [owner];
  const found = owners
    .flatMap(actorsAt)
    .flatMap(({ actor }) => ofOwner(actor, { own, owner }, told) ?? []);
  return found.length > 0 ? found : ofUntold(head, own, { owner, told });
}

const PEERS: ReadonlySet<string> = new Set(['colleague', 'peer', 'counterpart']);

/** "the minister met her Kenyan colleague": of Kenya's government, as she is of her own. */
function asPeer(
  head: number,
  own: ReadActor,
  { tree, knowledge, actorsAt }: Told,
): readonly ReadActor[] {
  const { country } = own.actor;
  const owner = childWith(tree, head, 'nmod:poss');
  if (country === null || owner < 0 || !isSure(own.actor) || isOfSeveral(tree, head)) return [];
  const [whose] = actorsAt(owner);
  const [sector] = whose?.actor.sectors ?? [];
  const actor = sector && actorOfId(`${country}.${sector}`, knowledge);
  return actor ? [{ ...own, actor }] : [];
}

/** "his Kenyan and Malian counterparts" are told apart by their lands. */
function isOfSeveral(tree: Tree, head: number): boolean {
  const lands = childrenWith(tree, head, 'amod', 'nmod').filter((word) =>
    isCapitalised(tree, word),
  );
  return lands.length > 1 || lands.some((land) => childWith(tree, land, 'conj') >= 0);
}

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

function ownerOf(tree: Tree, head: number): number {
  const other = childrenWith(tree, head, 'nmod:poss', 'det').find((one) => isReciprocal(tree, one));
  if (other !== undefined) return other;
  const owner = childWith(tree, head, 'nmod:poss');
  if (owner >= 0) return uposOf(tree, owner) === 'PRON' || isPairing(tree, owner) ? owner : -1;
  // "the leaders of the two countries", "soldiers from both sides", "officers of the island nation"
  const whole = childrenWith(tree, head, 'nmod').find(
    (noun) =>
      /^(?:of|from)$/.test(caseOf(tree, noun)) &&
      (isPairing(tree, noun) || (isDescription(tree, noun) && isLand(tree, noun))),
  );
  return whole ?? -1;
}

const isLand = (tree: Tree, noun: number): boolean =>
  DESCRIPTIONS.get(lemmaOf(tree, noun)) === 'country';

/** "India and Canada expelled each other's envoys": those of both. */
function isReciprocal(tree: Tree, owner: number): boolean {
  return wordOf(tree, owner) === 'each' && genitiveOf(tree, owner) >= 0;
}

/** The tree may hang it on "each" or on "other". */
function genitiveOf(tree: Tree, owner: number): number {
  const own = childWith(tree, owner, 'case');
  return own >= 0 || wordOf(tree, owner) !== 'each' ? own : childWith(tree, owner + 1, 'case');
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
