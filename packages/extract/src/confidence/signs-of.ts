/**
 * What speaks for or against a find, in numbers between 0 and 1: the input of its confidence, and what that is fitted on.
 * Each is something a reader would doubt or trust a find for; signs that judged events did not bear out are not asked for.
 */

import type { ReadActor } from '../actors/read-actors.ts';
import type { Draft, Reading } from '../refiners/draft.ts';
import { subjectsOf } from '../syntax/arguments/subjects-of.ts';
import { clausesAbove } from '../syntax/clauses/clause-scope.ts';
import { headOf, uposOf, xposOf } from '../syntax/tree.ts';
import { isNamedElsewhere } from './is-named-elsewhere.ts';
import { isToldElsewhere } from './is-told-elsewhere.ts';

export interface Signs {
  /** The parser's certainty of the words that carry the event, on average. */
  readonly parse: number;
  /** How far the parties stand from the predicate, and in how many clauses within clauses that stands. */
  readonly far: number;
  readonly deep: number;
  /** How far down the text. */
  readonly late: number;
  /** Told by a noun or an adjective; by a form in -ing. */
  readonly noun: number;
  readonly gerund: number;
  /** A deed done, not words; something of our own scheme, such as a death or an election. */
  readonly material: number;
  readonly happening: number;
  /** Not told as so: hypothetical or denied. */
  readonly open: number;
  /** A doer is the subject. */
  readonly subject: number;
  /** Parties meant by a pronoun or "the group"; of common words alone, without a country: "two men". */
  readonly meant: number;
  readonly common: number;
  /** How surely the least sure party is known. */
  readonly known: number;
  /** The dead, hurt or arrested are counted. */
  readonly counted: number;
  /** Elsewhere in the article such a deed is told, a party is named. */
  readonly again: number;
  readonly named: number;
}

export type SignName = keyof Signs;

/** From here on everything counts as far, deep or late. */
const FAR_TOKENS = 15;
const DEEP_CLAUSES = 4;
const LATE_SENTENCE = 40;
/** Where there is no party, none is known well or badly. */
const NO_PARTY = 0.6;

export function signsOf(draft: Draft, reading: Reading): Signs {
  const { tree, codebook } = reading;
  const { meaning, coding, factuality } = draft;
  const { base } = meaning;
  const sentence = tree.sentenceOf[base] as number;
  const { quad } = codebook.get(coding.type);
  const parties = [...draft.actors, ...draft.recipients];
  return {
    parse: certaintyOf(draft, reading),
    far: atMostOne(distanceOf(draft) / FAR_TOKENS),
    deep: atMostOne(clausesAbove(tree, base) / DEEP_CLAUSES),
    late: atMostOne(sentence / LATE_SENTENCE),
    noun: Number(uposOf(tree, base) !== 'VERB'),
    gerund: Number(xposOf(tree, base) === 'VBG'),
    material: Number(quad?.startsWith('MATERIAL') ?? false),
    happening: Number(quad === null && coding.type !== 'NEWS'),
    open: Number(factuality === 'HYPOTHETICAL' || factuality === 'NEGATED'),
    subject: Number(hasActingSubject(draft, reading)),
    meant: shareOf(parties, ({ resolvedBy }) => resolvedBy !== 'phrase'),
    common: Number(parties.some(isCommon)),
    known: parties.length === 0 ? NO_PARTY : leastKnown(parties),
    counted: Number(Object.keys(draft.casualties).length > 0),
    again: Number(isToldElsewhere(draft, reading)),
    named: Number(isNamedElsewhere(parties, { sentence, actors: reading.actors })),
  };
}

const atMostOne = (share: number): number => Math.min(1, share);

/** Of the predicate's own arc, and of every arc between it and its parties. */
function certaintyOf({ meaning, actorHeads, recipientHeads }: Draft, { tree }: Reading): number {
  const tokens = new Set([meaning.base]);
  for (const head of [...actorHeads, ...recipientHeads])
    for (let at = head; at >= 0 && at !== meaning.base; at = headOf(tree, at)) tokens.add(at);
  let sum = 0;
  for (const token of tokens) sum += tree.document.confidence[token] ?? 0;
  return sum / tokens.size;
}

function distanceOf({ meaning, actorHeads, recipientHeads }: Draft): number {
  return Math.max(
    0,
    ...[...actorHeads, ...recipientHeads].map((head) => Math.abs(head - meaning.base)),
  );
}

function leastKnown(parties: readonly ReadActor[]): number {
  return Math.min(...parties.map(({ actor }) => actor.confidence));
}

function hasActingSubject({ meaning, actors }: Draft, { tree }: Reading): boolean {
  const subjects = subjectsOf(tree, meaning.base);
  return actors.some(({ phrase }) => subjects.includes(phrase.head));
}

/** No name in it to be taken for another, and no country to be guessed. */
function isCommon({ text, actor }: ReadActor): boolean {
  return actor.country === null && !/[A-Z]/.test(text.replace(/^(?:The|An?) /, ''));
}

function shareOf(parties: readonly ReadActor[], holds: (party: ReadActor) => boolean): number {
  return parties.length === 0 ? 0 : parties.filter(holds).length / parties.length;
}
