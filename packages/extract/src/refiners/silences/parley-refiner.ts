/**
 * To consult takes two who deal with each other: states, bodies, people in office. A journalist who discusses a war, friends
 * who meet and refugees who travel consult no one; nor do cousins who work in one shop cooperate in that sense.
 */

import type { ReadActor } from '../../actors/read-actors.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { sentenceAt } from '../../syntax/sentence-at.ts';
import {
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isJourney } from './is-journey.ts';
import { isNobodyInOffice } from './is-nobody-in-office.ts';

export function refineParley(draft: Draft, { tree }: Reading): Draft | null {
  if (draft.coding.type === 'COOPERATE')
    return isPrivateWork(draft, tree) || isEnlisting(draft, tree) ? null : draft;
  if (draft.coding.type !== 'CONSULT') return draft;
  if (isEncounter(draft, tree) || isWithOwnLawyer(draft, tree)) return null;
  if (isLoneTalk(draft, tree) || isLecture(draft, tree) || isWhereSpoken(draft, tree)) return null;
  return isPrivateMeeting(draft, tree) || isJourney(draft, tree) ? null : draft;
}

/** "joined Kurdish forces": whose they are is told, so that it is no "joined forces". */
function isEnlisting({ meaning: { base } }: Draft, tree: Tree): boolean {
  if (lemmaOf(tree, base) !== 'join') return false;
  return childrenWith(tree, base, 'obj').some(
    (noun) =>
      lemmaOf(tree, noun) === 'force' &&
      childrenWith(tree, noun, 'amod', 'det', 'compound', 'nmod:poss').length > 0,
  );
}

/** "spoke to her lawyer": who works for one is no other party. */
function isWithOwnLawyer({ actors, recipients }: Draft, tree: Tree): boolean {
  return [...actors, ...recipients].some(
    ({ phrase: { head } }) =>
      /^(?:lawyer|attorney|solicitor|barrister|doctor|agent)$/.test(lemmaOf(tree, head)) &&
      childrenWith(tree, head, 'nmod:poss').some((word) =>
        /^(?:his|her)$/.test(wordOf(tree, word)),
      ),
  );
}

/** "encounters of jets and drones": those who bear arms do not meet to talk. */
function isEncounter({ actors, recipients, meaning: { base } }: Draft, tree: Tree): boolean {
  const parties = [...actors, ...recipients];
  return (
    lemmaOf(tree, base) === 'encounter' &&
    parties.length > 0 &&
    parties.every(({ actor }) => /^(?:MIL|REB|UAF|PRM)$/.test(actor.sectors[0] ?? ''))
  );
}

/** "a talk by the author": one speaks, the others listen. */
function isLecture({ meaning: { base } }: Draft, tree: Tree): boolean {
  if (lemmaOf(tree, base) !== 'talk' || xposOf(tree, base) !== 'NN') return false;
  return !childrenWith(tree, base, 'nmod').some((noun) =>
    childrenWith(tree, noun, 'case').some((word) => /^(?:with|between)$/.test(wordOf(tree, word))),
  );
}

/** "Speaking to a weekly, she said …": only where the words were spoken. */
function isWhereSpoken({ meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    /^(?:speak|talk|chat)$/.test(lemmaOf(tree, base)) &&
    xposOf(tree, base) === 'VBG' &&
    sayingAbove(tree, base) >= 0 &&
    SAYING.test(lemmaOf(tree, sayingAbove(tree, base)))
  );
}

/** "Carter, speaking to the club, said": whether it hangs on the verb or on who speaks. */
function sayingAbove(tree: Tree, base: number): number {
  const governor = headOf(tree, base);
  if (relationOf(tree, base) === 'advcl') return governor;
  return relationOf(tree, base) === 'acl' ? headOf(tree, governor) : -1;
}

const SAYING =
  /^(?:say|tell|call|add|warn|insist|describe|explain|claim|note|stress|admit|accuse|deny|argue|reveal|urge|recall|condemn|criticise|criticize|praise)$/;

/** A journalist discusses a war, an actor talks to a paper. */
function isLoneTalk({ meaning: { base }, actors, recipients }: Draft, tree: Tree): boolean {
  if (uposOf(tree, base) !== 'VERB') return false;
  const parties = [...actors, ...recipients];
  const verb = lemmaOf(tree, base);
  if (/^(?:talk|speak|discuss|chat)$/.test(verb) && parties.some(isPress)) return true;
  if (verb !== 'discuss' || parties.length > 1) return false;
  return subjectsOf(tree, base).every((head) => isSingular(tree, head)) && !speaksWith(tree, base);
}

/** "discussed the crisis, in a call, with her counterparts": wherever the parser hangs them. */
function speaksWith(tree: Tree, base: number): boolean {
  const sentence = sentenceAt(tree, base);
  for (let token = base + 1; token < (sentence?.last ?? 0); token++)
    if (/^(?:with|between)$/.test(wordOf(tree, token))) return true;
  return false;
}

const isPress = ({ actor }: ReadActor): boolean => actor.sectors[0] === 'JRN';

function isSingular(tree: Tree, head: number): boolean {
  return /^(?:he|she|it)$/.test(wordOf(tree, head)) || /^NNP?$/.test(xposOf(tree, head));
}

/** Two friends met again: where no one holds an office or speaks for anyone, it is a private matter. */
function isPrivateMeeting({ actors, recipients, meaning: { base } }: Draft, tree: Tree): boolean {
  const parties = [...actors, ...recipients];
  return (
    uposOf(tree, base) === 'VERB' &&
    /^(?:meet|greet|welcome|host)$/.test(lemmaOf(tree, base)) &&
    parties.length > 0 &&
    parties.every(isNobodyInOffice)
  );
}

/** "The nephews work with their father": in a shop, and in no one's name. */
function isPrivateWork({ actors, recipients, meaning: { base } }: Draft, tree: Tree): boolean {
  const parties = [...actors, ...recipients];
  return lemmaOf(tree, base) === 'work' && parties.length > 0 && parties.every(isNobodyInOffice);
}
