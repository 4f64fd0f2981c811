/**
 * How much the story is about this event: its deed and its parties in the title, its place near the top, its telling in a
 * main clause and in full. What a headline says in a word of its own outweighs all else.
 */

import { stemsOf } from '../../lexicon/words/stems-of.ts';
import { clauseLink, clauseOf } from '../../syntax/clauses/clause-scope.ts';
import { headOf, lexemeAt, type Tree, uposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isToldAsDone } from '../stance/is-told-as-done.ts';

const WEIGHTS = {
  /** The telling word, or one of its kin, stands in the title. */
  headline: 0.17,
  actors: 0.125,
  recipients: 0.065,
  position: 0.21,
  main: 0.1,
  told: 0.05,
  complete: 0.12,
  /** A find that is likely wrong is unlikely the story. */
  sure: 0.08,
  placed: 0.04,
  dated: 0.04,
} as const;

/** Sentences after which an event counts half for position. */
const HALF_WAY = 2;

export function refineSalience(draft: Draft, reading: Reading): Draft {
  const { tree, titleStems } = reading;
  const index = tree.sentenceOf[draft.meaning.base] as number;
  const { actors, recipients } = draft;
  const salience =
    WEIGHTS.headline * shareIn(titleStems, stemsOfDeed(draft, tree)) +
    WEIGHTS.actors * shareIn(titleStems, stemsOfParties(actors)) +
    WEIGHTS.recipients * shareIn(titleStems, stemsOfParties(recipients)) +
    WEIGHTS.position * (HALF_WAY / (HALF_WAY + index)) +
    WEIGHTS.main * Number(isMain(draft, tree)) +
    WEIGHTS.told * Number(isToldAsDone(draft)) +
    WEIGHTS.complete * completeness(draft) +
    WEIGHTS.sure * draft.confidence +
    WEIGHTS.placed * Number(draft.place !== null) +
    WEIGHTS.dated * Number(draft.date?.stated ?? false);
  return { ...draft, salience: Math.round(salience * 1000) / 1000 };
}

/** 1 as soon as a word is there, for a title says things once. */
function shareIn(titleStems: ReadonlySet<string>, stems: readonly string[]): number {
  return Number(stems.some((stem) => titleStems.has(stem)));
}

function stemsOfDeed({ meaning: { base, parts } }: Draft, tree: Tree): string[] {
  return [base, ...parts].flatMap((token) => lexemeAt(tree, token).stems);
}

function stemsOfParties(parties: Draft['actors']): string[] {
  return parties.flatMap(({ text, actor }) => stemsOf(`${text} ${actor.name}`));
}

/** Told by the sentence's own clause or one that carries it on, and by a verb. */
function isMain({ meaning, historical }: Draft, tree: Tree): boolean {
  if (historical || uposOf(tree, meaning.base) !== 'VERB') return false;
  for (
    let at = clauseOf(tree, meaning.base);
    headOf(tree, at) >= 0;
    at = clauseOf(tree, headOf(tree, at))
  )
    if (clauseLink(tree, at) === 'apart') return false;
  return true;
}

function completeness({ actors, recipients, place, date }: Draft): number {
  const doer = actors.length > 0 ? 2 : 0;
  const done = recipients.length > 0 || actors.length > 1 ? 1 : 0;
  return (doer + done + Number(place !== null) + Number(date !== null)) / 5;
}
