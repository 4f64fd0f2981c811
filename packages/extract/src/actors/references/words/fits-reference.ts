/** Whether an actor can be whom a pronoun or description means: a person of that gender, a body, several, a country. */

import type { ResolvedActor } from '@dateline/knowledge';
import { wordSet } from '@dateline/language';
import { isSubject } from '../../../syntax/arguments/is-subject.ts';
import { isPlural } from '../../../syntax/nouns/is-plural.ts';
import { childWith, lemmaOf, type Tree, uposOf } from '../../../syntax/tree.ts';
import { isBand } from '../../is-band.ts';
import { type Gender, genderOfName } from '../../names/given-name.ts';
import type { ReadActor } from '../../read-actors.ts';
import { isOfAllStates } from '../states/is-of-all-states.ts';
import { isOtherKin } from './is-other-kin.ts';

export type Reference = 'person' | 'body' | 'several' | 'country' | 'group' | 'bloc';

export interface Wanted {
  readonly wanted: Reference;
  /** "he", "her", where the word tells. */
  readonly gender: Gender | undefined;
  /** Where no one has a name, people without one will do: "a gunman ... he". */
  readonly isLoose: boolean;
  /** "Its army": what only states have. */
  readonly isOfState?: boolean | undefined;
  /** "They said": what cannot speak is not meant. */
  readonly isSpeaking?: boolean;
  /** Who says "I" beside the word is someone else: the id. */
  readonly other?: string | undefined;
}

/** Of whom the word itself speaks. */
export type Kind = Pick<Wanted, 'wanted' | 'gender'>;

/** What the word alone says of whom it could fit, before anyone asks who is meant. */
export function couldFit(tree: Tree, token: number, wanted: Reference): boolean {
  const plural = isPlural(tree, token);
  // "the United States" is one.
  if (wanted === 'body') return !plural || uposOf(tree, token) === 'PROPN';
  return wanted !== 'several' || plural || isJoined(tree, token);
}

const isJoined = (tree: Tree, token: number): boolean => childWith(tree, token, 'conj') >= 0;

/** They do what those on board do, but say nothing. */
const CRAFT = wordSet(
  'jet plane aircraft warplane helicopter drone missile rocket bomber tank gun vehicle truck boat warship ship',
);

/** "Peru and Chile closed it": what they do together neither is told to do as "it". */
const isJoinedSubject = (tree: Tree, token: number): boolean =>
  isJoined(tree, token) && isSubject(tree, token);

export function fitsReference(
  tree: Tree,
  token: number,
  { actor }: ReadActor,
  { wanted, gender, isLoose, isOfState, isSpeaking, other }: Wanted,
): boolean {
  if (actor.id === other) return false;
  if (isSpeaking === true && CRAFT.has(lemmaOf(tree, token))) return false;
  const plural = isPlural(tree, token);
  const person = actor.kind === 'PERSON';
  switch (wanted) {
    case 'person':
      return (
        !isOfOther(actor, gender) &&
        !isOtherKin(tree, token, gender) &&
        (person || (isLoose && !plural && actor.how !== 'book' && isSomeone(tree, token, gender)))
      );
    case 'body':
      if (isJoinedSubject(tree, token)) return false;
      if (isOfState === true && actor.kind === 'GROUP') return false;
      if (plural && actor.kind !== 'COUNTRY' && actor.kind !== 'IGO') return false;
      return !person && actor.how !== 'discovered' && !actor.sectors.includes('CVL');
    case 'several':
      return (plural && !person) || isJoined(tree, token);
    case 'country':
      return actor.kind === 'COUNTRY';
    case 'bloc':
      return actor.kind === 'IGO' && !isOfAllStates(actor);
    case 'group':
      return actor.kind === 'GROUP' || actor.sectors.some(isBand);
  }
}

/** Whether a speaker's "he", "it" or "they" can be the speaker: Merkel is no "he", no court a "she", and no person is "it". */
export function canSpeakOfItself(
  actor: ResolvedActor,
  noun: string,
  { wanted, gender }: Kind,
): boolean {
  if (wanted !== 'person') return actor.kind !== 'PERSON';
  return actor.kind !== 'COUNTRY' && !BODIES.has(noun) && !isOfOther(actor, gender);
}

const BODIES = wordSet(
  'court tribunal ministry government army police military navy parliament party council commission committee agency ' +
    'company firm bank group union department office embassy cabinet administration junta authority organisation ' +
    'organization movement militia force association',
);

const isOfOther = ({ kind, name }: ResolvedActor, gender: Gender | undefined): boolean => {
  const known = kind === 'PERSON' ? genderOfName(name) : undefined;
  return known !== undefined && gender !== undefined && known !== gender;
};

const SOMEONE =
  /(?:man|woman|er|or|ist|ant|ian|boy|girl|child|suspect|soldier|student|victim|official|cleric|judge|monk|nun|nurse|pilot|king|queen|prince|princess|president|rebel|militant|civilian|activist|captain|colonel|lieutenant|sergeant|general|guard|witness|aide|diplomat|envoy)$/;

const MOSTLY_MEN = /(?:[^o]man|soldier|rebel|militant|fighter|cleric|monk|king|prince|boy)$/;

/** One human being who is called by what he does, or an unknown name. */
function isSomeone(tree: Tree, token: number, gender: Gender | undefined): boolean {
  if (uposOf(tree, token) === 'PROPN')
    return tree.document.names.some(
      (name) => name.type === 'PER' && name.first <= token && token < name.last,
    );
  const noun = lemmaOf(tree, token);
  return SOMEONE.test(noun) && !(gender === 'female' && MOSTLY_MEN.test(noun));
}
