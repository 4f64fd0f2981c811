/**
 * To consult takes two who deal with each other: states, bodies, people in office. A journalist who discusses a war, friends
 * who meet and refugees who travel consult no one.
 */

import type { ReadActor } from '../actors/read-actors.ts';
import { subjectsOf } from '../syntax/subjects-of.ts';
import { lemmaOf, type Tree, uposOf, wordOf, xposOf } from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

export function refineParley(draft: Draft, { tree }: Reading): Draft | null {
  if (draft.coding.type !== 'CONSULT') return draft;
  if (isLoneTalk(draft, tree) || isPrivateMeeting(draft, tree)) return null;
  return isJourney(draft) ? null : draft;
}

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
  const sentence = tree.document.sentences[tree.sentenceOf[base] as number];
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
    lemmaOf(tree, base) === 'meet' &&
    parties.length > 0 &&
    parties.every(isNobodyInOffice)
  );
}

function isNobodyInOffice({ actor: { how, kind, sectors, country } }: ReadActor): boolean {
  if (kind === 'PERSON') return how === 'discovered' && sectors.length === 0;
  if (kind !== 'GROUP' && kind !== 'UNKNOWN') return false;
  return country === null && (sectors[0] === 'CVL' || sectors.length === 0);
}

const TRAVELLERS = new Set(['REF', 'CVL', 'EDU', 'LAB', 'JRN', 'MED']);

/** Refugees and students who travel to a country pay it no visit. */
function isJourney({ coding, actors }: Draft): boolean {
  if (!coding.modes.includes('visit')) return false;
  return actors.length > 0 && actors.every(({ actor }) => TRAVELLERS.has(actor.sectors[0] ?? ''));
}
