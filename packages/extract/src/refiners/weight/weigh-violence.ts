/**
 * An article that tells of no assault in a clause of its own speaks of violence in passing: of the war at large, of what one
 * side might do, of an attack long past, of men "who had killed". Such mentions are background, not today's events.
 */

import { asidesAbove } from '../../syntax/clauses/asides-above.ts';
import { isMarkedBy } from '../../syntax/clauses/is-marked-by.ts';
import {
  childrenWith,
  childWith,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isToldAsDone } from '../stance/is-told-as-done.ts';

/** Below this many sentences a text is a lead, not an article with a background. */
const ARTICLE = 5;

export interface Told {
  /** All that was found. */
  readonly found: readonly Draft[];
  /** What is left of it as news of its sentence. */
  readonly kept: readonly Draft[];
}

export function weighViolence({ found, kept }: Told, { tree, published }: Reading): Draft[] {
  const { length } = tree.document.sentences;
  // A line of its own tells one thing.
  if (length === 1) return [...kept];
  const told = found.filter((draft) => kept.includes(draft) || isCertainDeed(draft, tree));
  if (length < ARTICLE) return told;
  if (told.some((draft) => isAssault(draft) && !isPassing(draft, tree))) return told;
  return told.filter((draft) => !isAssault(draft) || isOfLateYears(draft));

  /** "Chad took the islands in May 2023": a deed of its own, if of another time. */
  function isOfLateYears(draft: Draft): boolean {
    const { historical, date, meaning } = draft;
    const isLate =
      Number.parseInt(published ?? '', 10) - Number.parseInt(date?.value ?? '', 10) <= LATE;
    return historical && isLate && isToldAsDone(draft) && relationOf(tree, meaning.base) === 'root';
  }
}

/** Years after which a war is history. */
const LATE = 10;

/** "The murder of six nuns", "the mayor, who was kidnapped on Monday": an article goes back to such a deed because it is about it. */
function isCertainDeed(draft: Draft, tree: Tree): boolean {
  return (
    isAssault(draft) &&
    isToldAsDone(draft) &&
    (areKnown(draft.recipients, tree) || isSpokenOfAsOne(draft, tree))
  );
}

/** "claimed the attack", "condemned the murder of a nurse": one deed, if only by those who speak of it or by the one it was done to. */
function isSpokenOfAsOne({ meaning, actors, recipients }: Draft, tree: Tree): boolean {
  if (meaning.recalled === undefined) return false;
  if (meaning.recalled === 'claimed' && actors.length > 0) return true;
  return recipients.some(({ phrase }) =>
    childrenWith(tree, phrase.head, 'det').some((word) => /^an?$/.test(wordOf(tree, word))),
  );
}

/** Named, or counted: "10 union members". */
function areKnown(recipients: Draft['recipients'], tree: Tree): boolean {
  return recipients.some(
    ({ phrase, actor }) => actor.kind === 'PERSON' || isCounted(phrase.head, tree),
  );
}

function isCounted(head: number, tree: Tree): boolean {
  // "shot dead three of the attackers"
  if (uposOf(tree, head) === 'NUM') return true;
  return [head, ...childrenWith(tree, head, 'compound', 'amod')].some(
    (word) => childWith(tree, word, 'nummod') >= 0,
  );
}

function isAssault({ coding, factuality }: Draft): boolean {
  return coding.type === 'ASSAULT' && factuality !== 'NEGATED';
}

function isPassing(draft: Draft, tree: Tree): boolean {
  const { meaning, coding, factuality, historical } = draft;
  const { base, steps } = meaning;
  if (historical || factuality === 'HYPOTHETICAL' || factuality === 'FUTURE') return true;
  if (isPinnedDown(draft, tree)) return false;
  if (uposOf(tree, base) !== 'VERB' && (steps.length === 1 || meaning.stance === 'reported'))
    // "The war", "their offensive", "such violence": a shooting or a bombing is one deed.
    return coding.modes.length > 0 && draft.actors.length > 0
      ? false
      : relationOf(tree, base) !== 'root' || childWith(tree, base, 'cop') >= 0;
  return isWont(tree, base) || isAside(tree, base);
}

/** One certain deed: its day is said, or those who suffered it are named or counted. */
function isPinnedDown(draft: Draft, tree: Tree): boolean {
  const { meaning, date, recipients } = draft;
  if (date?.stated && uposOf(tree, meaning.base) === 'VERB') return true;
  return areKnown(recipients, tree) || isSpokenOfAsOne(draft, tree);
}

/** "They kill people", "are constantly attacked", "is killing its own people": what is wont to happen, on no day in particular. */
function isWont(tree: Tree, predicate: number): boolean {
  const finite = [predicate, ...childrenWith(tree, predicate, 'aux', 'aux:pass')];
  const present = finite.some((token) => /^VB[PZ]$/.test(xposOf(tree, token)));
  const past = finite.some((token) => /^(VBD|MD)$/.test(xposOf(tree, token)));
  const perfect = childrenWith(tree, predicate, 'aux').some(
    (token) => lemmaOf(tree, token) === 'have',
  );
  return present && !past && !perfect;
}

function isAside(tree: Tree, predicate: number): boolean {
  return asidesAbove(tree, predicate).some((clause) => !isReport(tree, clause));
}

/** "Reports that gunmen attacked the town": the clause is what is told. */
function isReport(tree: Tree, clause: number): boolean {
  return isMarkedBy(tree, clause, /^that$/);
}
