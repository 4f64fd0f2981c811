/** How far a name of a place is from a deed; infinite where it says nothing of where the deed was done. */

import { wordSet } from '@dateline/language';
import { headOfName } from '../../places/head-of-name.ts';
import type { ReadPlace } from '../../places/read-places.ts';
import { isSubject } from '../../syntax/arguments/is-subject.ts';
import { clauseOf, nounsAbove } from '../../syntax/clauses/clause-scope.ts';
import { scopeOf } from '../../syntax/clauses/scope-of.ts';
import { takenNoun } from '../../syntax/clauses/taken-noun.ts';
import { firstConjunct } from '../../syntax/nouns/first-conjunct.ts';
import { isLocating } from '../../syntax/nouns/is-locating.ts';
import {
  caseOf,
  headOf,
  isWithin,
  lemmaOf,
  markOf,
  relationOf,
  type Tree,
} from '../../syntax/tree.ts';
import { treeDistance } from '../../syntax/tree-distance.ts';
import type { Draft, Reading } from '../draft.ts';
import { befallsPlaces } from './befalls-places.ts';
import { isOrigin } from './is-origin.ts';
import { saysWhere } from './says-where.ts';

/** What another clause of the sentence tells is no nearer than this. */
export const FAR = 100;

/** Fewer arcs are better; a name in another clause is far. */
export function placeCost(place: ReadPlace, draft: Draft, reading: Reading): number {
  const { tree } = reading;
  const head = firstConjunct(tree, headOfName(place, tree));
  if (isOfTakenNoun(head, draft, reading) || isAim(head, draft, tree)) return precisionCost(place);
  const done = draft.recipients.some(({ phrase }) => phrase.head === head);
  if (isDoer(tree, head, draft) && !done) return Number.POSITIVE_INFINITY;
  if (isOrigin(tree, head, draft) || isExample(tree, head, draft)) return Number.POSITIVE_INFINITY;
  if (!(done ? befallsPlaces(draft) : saysWhere({ place, head }, draft, reading)))
    return Number.POSITIVE_INFINITY;
  const words = wordsOnWhatIsDone(draft, tree);
  const scope = scopeOf(tree, head, words);
  if (scope === 'none' || (scope === 'own' && isOfNextDeed(tree, head, words)))
    return Number.POSITIVE_INFINITY;
  const distance = Math.min(...words.map((token) => treeDistance(tree, token, head)));
  const ofPrevious = caseOf(tree, head) === 'of' ? 1 : 0;
  const far = scope === 'own' && !isOfOtherDeed(tree, head, { words, reading }) ? 0 : FAR;
  return distance + ofPrevious + (done ? 0.5 : 0) + precisionCost(place) + far;
}

/** "In Nice, where fans threw bottles", "an attack on a school in Mali that killed 13". */
function isOfTakenNoun(head: number, { meaning }: Draft, { tree, lexicon }: Reading): boolean {
  const noun = takenNoun(tree, meaning.base, lexicon);
  if (noun < 0 || head > meaning.base || !isWithin(tree, head, noun)) return false;
  if (head === noun) return true;
  const preposition = caseOf(tree, head);
  return isLocating(preposition) || preposition === 'on';
}

/** "launched an offensive to retake Mosul": where a town is to be taken the fighting is. */
function isAim(head: number, { coding, meaning: { base, parts } }: Draft, tree: Tree): boolean {
  const verb = headOf(tree, head);
  if (coding.type !== 'ASSAULT' || relationOf(tree, head) !== 'obj') return false;
  const isInfinitive = markOf(tree, verb) === 'to' && TAKING.has(lemmaOf(tree, verb));
  const above = headOf(tree, verb);
  return isInfinitive && (above === base || parts.includes(above) || headOf(tree, above) === base);
}

const TAKING = wordSet('take retake capture recapture seize liberate free reclaim');

/** "punished them for selling arms to Chad": that is why, and the place of what was done before. */
function wordsOnWhatIsDone({ meaning: { base, parts } }: Draft, tree: Tree): number[] {
  const isWhy = (part: number): boolean =>
    relationOf(tree, part) === 'advcl' && markOf(tree, part) === 'for';
  return [base, ...parts.filter((part) => !isWhy(part))];
}

/** "Damascus said" */
function isDoer(tree: Tree, head: number, { actors }: Draft): boolean {
  return isSubject(tree, head) || actors.some(({ phrase }) => phrase.head === head);
}

/** "The arrest followed talks in Oman": where the talks were, and the arrest perhaps; "killed in a raid in Gao" is one deed. */
function isOfOtherDeed(
  tree: Tree,
  head: number,
  { words, reading }: { readonly words: readonly number[]; readonly reading: Reading },
): boolean {
  const above = nounsAbove(tree, head);
  const own = above.findIndex((noun) => words.includes(noun));
  return (own < 0 ? above : above.slice(0, own)).some(
    (noun) => isBeside(tree, noun) && reading.lexicon.isDeed(lemmaOf(tree, noun)),
  );
}

function isBeside(tree: Tree, noun: number): boolean {
  return (
    /^(?:nsubj|obj)/.test(relationOf(tree, noun)) ||
    /^(?:after|following|since)$/.test(caseOf(tree, noun))
  );
}

/** "suffered many raids, including one in Gao": that is where one of them was. */
function isExample(tree: Tree, head: number, { meaning: { base, parts } }: Draft): boolean {
  return nounsAbove(tree, head).some(
    (noun) => caseOf(tree, noun) === 'including' && noun !== base && !parts.includes(noun),
  );
}

/** "was freed and returned to Oslo", "began strikes and cut the road to Homs": where the second led, and what it was done to. */
function isOfNextDeed(tree: Tree, head: number, words: readonly number[]): boolean {
  const clause = clauseOf(tree, head);
  if (relationOf(tree, clause) !== 'conj' || words.some((word) => clauseOf(tree, word) === clause))
    return false;
  if (words.every((word) => word > clause)) return false;
  const isOfObject = nounsAbove(tree, head).some((noun) => relationOf(tree, noun) === 'obj');
  return caseOf(tree, head) === 'to' || isOfObject;
}

/** Of two names for one spot ("in Aleppo, Syria") the narrower tells more. */
function precisionCost(place: ReadPlace): number {
  // "the Mediterranean port city of Marseille"
  if (place.resolved.place.country === null) return WIDE;
  if (place.resolved.precision === 'COUNTRY') return 0.4;
  return place.resolved.precision === 'REGION' ? 0.3 : 0;
}

/** A sea or half a continent yields to any place that the clause names beside it. */
const WIDE = 10;
