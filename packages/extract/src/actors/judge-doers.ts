/** What a noun phrase may be to a deed: who does it, and who only describes it. */

import { wordSet } from '@dateline/language';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NamedClass } from '../lexicon/noun-conditions.ts';
import { isTime } from '../syntax/times/is-time.ts';
import { lemmaOf, relationOf, uposOf, wordOf } from '../syntax/tree.ts';
import { fitsClass } from './fits-class.ts';
import { isMereThing } from './phrases/is-mere-thing.ts';
import type { ActorReader } from './read-actors.ts';
import { isPersonalPronoun } from './references/words/is-personal-pronoun.ts';

export interface Doers {
  /** Can this, which can act, be meant to have done it? */
  readonly canDo: (head: number) => boolean;
  /** Does this word before an event noun tell who did it? */
  readonly canModify: (head: number) => boolean;
  readonly nameFits: (className: NamedClass, head: number) => boolean;
  readonly isNamed: (head: number) => boolean;
  /** The noun told before that a pronoun stands for; any other token stands for itself. */
  readonly nounMeant: (token: number) => number;
}

export function judgeDoers(actors: ActorReader, lexicon: Lexicon): Doers {
  return {
    canDo: (head) => !isMerePlace(head, actors) && !isMereThing(head, actors, lexicon),
    canModify: (head) => namesDoer(head, actors, lexicon),
    nameFits: (className, head) => fitsClass(className, head, actors),
    isNamed: (head) => actors.nameAt(head) !== undefined,
    nounMeant: (token) => nounMeant(token, actors),
  };
}

const PLACE_NOUNS = wordSet('city town village capital area region district island province');

/** A town does nothing; a country or a capital that stands for its government may. */
function isMerePlace(head: number, actors: ActorReader): boolean {
  if (PLACE_NOUNS.has(lemmaOf(actors.tree, head))) return true;
  if (actors.nameAt(head)?.type !== 'LOC') return false;
  const actor = actors.actorAt(head)?.actor;
  if (actor === undefined || actor.kind === 'GROUP') return false;
  // Organisations named after all the world ("the World Bank") are taken for places.
  return !/^(?:COUNTRY|IGO)$/.test(actor.kind) && !actor.sectors.includes('GOV');
}

/** Before an event noun, adjectives of peoples and names of bodies tell the doer; names of places tell where. */
function namesDoer(head: number, actors: ActorReader, lexicon: Lexicon): boolean {
  const { tree } = actors;
  if (isTime(tree, head)) return false;
  const name = actors.nameAt(head);
  if (!name && uposOf(tree, head) === 'NOUN')
    return lexicon.classOf('doer').has(lemmaOf(tree, head)) && actors.canAct(head);
  if (name && name.type !== 'LOC') return actors.canAct(head) && !isOnlyNamed(head, actors);
  const read = actors.actorAt(head);
  if (!read) return false;
  // "military strikes", "terrorist attacks": such an adjective tells of what kind, not whose.
  if (!name && uposOf(tree, head) === 'ADJ' && /^\p{Ll}/u.test(read.text)) return false;
  if (!name) return true;
  if (read.actor.kind !== 'COUNTRY' && !read.actor.sectors.includes('GOV')) return false;
  return relationOf(tree, head) !== 'compound' || /^[\p{Lu}.]{2,5}$/u.test(read.text);
}

/** "the Nuclear Security Summit", "the Lima attack": what only makes up a name, and towns, do nothing. */
function isOnlyNamed(head: number, actors: ActorReader): boolean {
  if (relationOf(actors.tree, head) !== 'compound') return false;
  const actor = actors.actorAt(head)?.actor;
  return actor?.how === 'discovered' || actor?.sectors[0] === 'CVL';
}

/** "It" that something is done to is too often a thing, which no actor is. */
function nounMeant(token: number, actors: ActorReader): number {
  const { tree } = actors;
  if (!isPersonalPronoun(tree, token)) return token;
  if (wordOf(tree, token) === 'it' && relationOf(tree, token) !== 'nsubj') return token;
  return actors.actorAt(token)?.standsFor ?? token;
}
