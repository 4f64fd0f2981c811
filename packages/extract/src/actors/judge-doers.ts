/** What a noun phrase may be to a deed: who does it, who only describes it, and which class of nouns a name belongs to. */

import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NamedClass } from '../lexicon/noun-conditions.ts';
import { contentHead } from '../syntax/content-head.ts';
import { isTime } from '../syntax/is-time.ts';
import { modifierLemmas } from '../syntax/modifier-lemmas.ts';
import { lemmaOf, relationOf, type Tree, uposOf } from '../syntax/tree.ts';
import { isAgentNoun } from './is-agent-noun.ts';
import type { ActorReader, ReadActor } from './read-actors.ts';

export interface Doers {
  /** Can this, which can act, be meant to have done it? */
  readonly canDo: (head: number) => boolean;
  /** Does this word before an event noun tell who did it? */
  readonly canModify: (head: number) => boolean;
  readonly nameFits: (className: NamedClass, head: number) => boolean;
  readonly isNamed: (head: number) => boolean;
}

export function judgeDoers(actors: ActorReader, lexicon: Lexicon): Doers {
  return {
    canDo: (head) => !isMerePlace(head, actors) && !isMereThing(head, actors, lexicon),
    canModify: (head) => namesDoer(head, actors, lexicon),
    nameFits: (className, head) => fitsClass(className, head, actors),
    isNamed: (head) => actors.nameAt(head) !== undefined,
  };
}

const PLACE_NOUNS = new Set([
  'city',
  'town',
  'village',
  'capital',
  'area',
  'region',
  'district',
  'island',
  'province',
]);

/** A town does nothing; a country or a capital that stands for its government may. */
function isMerePlace(head: number, actors: ActorReader): boolean {
  if (PLACE_NOUNS.has(lemmaOf(actors.tree, head))) return true;
  if (actors.nameAt(head)?.type !== 'LOC') return false;
  const actor = actors.actorAt(head)?.actor;
  if (actor === undefined || actor.kind === 'GROUP') return false;
  // Organisations named after all the world ("the World Bank") are taken for places.
  return !/^(?:COUNTRY|IGO)$/.test(actor.kind) && !actor.sectors.includes('GOV');
}

/** "military action", "Chinese goods": what belongs to someone does nothing itself. */
function isMereThing(head: number, actors: ActorReader, lexicon: Lexicon): boolean {
  const content = contentHead(actors.tree, head);
  if (uposOf(actors.tree, content) !== 'NOUN' || actors.nameAt(content)) return false;
  if (isArmedVessel(content, actors.tree) || isColumn(content, actors.tree)) return false;
  return (
    !isAgentNoun(lemmaOf(actors.tree, content), lexicon.classOf('agent')) && actors.canAct(head)
  );
}

/** "missile boats", "naval vessels": they fight as warships do. */
function isArmedVessel(head: number, tree: Tree): boolean {
  return (
    /^(?:ship|boat|vessel|craft)$/.test(lemmaOf(tree, head)) &&
    modifierLemmas(tree, head).some((word) => ARMED_AS.has(word))
  );
}

/** "guerrilla columns", "an army patrol": fighters on their way. */
function isColumn(head: number, tree: Tree): boolean {
  return (
    /^(?:column|patrol)$/.test(lemmaOf(tree, head)) &&
    modifierLemmas(tree, head).some((word) => FIGHTING_AS.has(word))
  );
}

const FIGHTING_AS = new Set(
  'rebel guerrilla guerilla insurgent terrorist militia army military police government paramilitary'.split(
    ' ',
  ),
);

const ARMED_AS = new Set([
  'missile',
  'naval',
  'navy',
  'patrol',
  'torpedo',
  'attack',
  'assault',
  'war',
  'gun',
]);

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

const ARMED_SECTORS = new Set(['MIL', 'REB', 'UAF', 'COP', 'PRM', 'CRM', 'PRE']);

/** Names of actors belong to classes of nouns, too: Hezbollah is armed, Navalny is people. */
function fitsClass(className: NamedClass, head: number, actors: ActorReader): boolean {
  switch (className) {
    case 'anyone':
      return actors.canAct(head);
    case 'place':
      return actors.nameAt(head)?.type === 'LOC';
    case 'people':
    case 'captive':
      return actors.nameAt(head)?.type === 'PER';
    case 'nation':
      return actors.actorAt(head)?.actor.kind === 'COUNTRY';
    case 'bloc':
      return actors.actorAt(head)?.actor.kind === 'IGO';
    case 'armed':
    case 'combatant':
      return actors.nameAt(head) !== undefined && isArmed(actors.actorAt(head));
  }
}

function isArmed(read: ReadActor | null): boolean {
  return read?.actor.sectors.some((sector) => ARMED_SECTORS.has(sector)) ?? false;
}
