/** How far a name of a place is from a deed; infinite where it says nothing of where the deed was done. */

import { headOfName } from '../places/head-of-name.ts';
import type { ReadPlace } from '../places/read-places.ts';
import { BACKING } from '../syntax/backing.ts';
import { nounsAbove } from '../syntax/clause-scope.ts';
import { scopeOf } from '../syntax/scope-of.ts';
import {
  caseOf,
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../syntax/tree.ts';
import { treeDistance } from '../syntax/tree-distance.ts';
import { BEFALLS_PLACES, befallsPlaces } from './befalls-places.ts';
import type { Draft, Reading } from './draft.ts';
import { isStage } from './is-stage.ts';
import { isTopic } from './is-topic.ts';

/** What another clause of the sentence tells is no nearer than this. */
export const FAR = 100;

/** Fewer arcs are better; a name in another clause is far. */
export function placeCost(place: ReadPlace, draft: Draft, reading: Reading): number {
  const { tree } = reading;
  const head = headOfName(place, tree);
  if (isDoer(tree, head, draft) || isOrigin(tree, head, draft)) return Number.POSITIVE_INFINITY;
  const done = draft.recipients.some(({ phrase }) => phrase.head === head);
  if (!(done ? befallsPlaces(draft) : saysWhere({ place, head }, draft, reading)))
    return Number.POSITIVE_INFINITY;
  const words = wordsOnWhatIsDone(draft, tree);
  const scope = scopeOf(tree, head, words);
  if (scope === 'none') return Number.POSITIVE_INFINITY;
  const distance = Math.min(...words.map((token) => treeDistance(tree, token, head)));
  const ofPrevious = caseOf(tree, head) === 'of' ? 1 : 0;
  const far = scope === 'own' ? 0 : FAR;
  return distance + ofPrevious + (done ? 0.5 : 0) + precisionCost(place) + far;
}

/** "punished them for selling arms to Chad": that is why, and the place of what was done before. */
function wordsOnWhatIsDone({ meaning: { base, parts } }: Draft, tree: Tree): number[] {
  const isWhy = (part: number): boolean =>
    relationOf(tree, part) === 'advcl' && markOf(tree, part) === 'for';
  return [base, ...parts.filter((part) => !isWhy(part))];
}

const markOf = (tree: Tree, clause: number): string => {
  const mark = childWith(tree, clause, 'mark');
  return mark < 0 ? '' : wordOf(tree, mark);
};

/** "Damascus said" */
function isDoer(tree: Tree, head: number, { actors }: Draft): boolean {
  return (
    relationOf(tree, head).startsWith('nsubj') || actors.some(({ phrase }) => phrase.head === head)
  );
}

/** "militias from Lebanon" fight elsewhere; "withdrew from Lebanon" and "the withdrawal from Lebanon" were there. */
function isOrigin(tree: Tree, head: number, { meaning, recipients }: Draft): boolean {
  if (caseOf(tree, head) !== 'from') return false;
  const deed = new Set([meaning.base, ...meaning.parts]);
  for (const { phrase } of recipients) deed.delete(phrase.head);
  return nounsAbove(tree, head).some((noun) => !deed.has(noun));
}

/** A name, and the word through which it hangs on its sentence. */
interface Hung {
  readonly place: ReadPlace;
  readonly head: number;
}

function saysWhere(hung: Hung, draft: Draft, reading: Reading): boolean {
  const { tree } = reading;
  const isLocated =
    LOCATING.has(caseOf(tree, hung.head)) ||
    isPartOfPlace(hung, tree) ||
    isStage(draft, hung.place, tree);
  return (
    isLocated &&
    !namesParty(hung, draft, reading) &&
    !namesSide(hung, tree) &&
    !isGoal(hung, draft, tree) &&
    !isDisputed(hung, draft, tree) &&
    !namesWhoActs(hung, draft, reading) &&
    !isTopic(draft, hung, reading)
  );
}

/** "Idlib province", "Chicago's airport"; but "a US official" and "Syria's heritage" are anywhere. */
function isPartOfPlace({ place, head }: Hung, tree: Tree): boolean {
  switch (relationOf(tree, head)) {
    case 'appos':
    case 'conj':
    case 'nmod:unmarked':
    case 'obl:unmarked':
      return true;
    case 'nmod:poss':
    case 'compound':
      return place.resolved.precision !== 'COUNTRY';
    default:
      return false;
  }
}

const LOCATING = new Set([
  'in',
  'at',
  'near',
  'on',
  'outside',
  'inside',
  'around',
  'across',
  'over',
  'into',
  'through',
  'throughout',
  'off',
  'along',
  'within',
  'to',
  'from',
  'toward',
  'towards',
  'onto',
  'via',
  'between',
  'of',
  'beyond',
  'behind',
]);

/** "a critic of Peking", "England supporters", "Moscow's help": on whose side someone is says nothing of where. */
function namesSide({ head }: Hung, tree: Tree): boolean {
  const noun = headOf(tree, head);
  const isHung =
    /^(?:compound|nmod:poss)$/.test(relationOf(tree, head)) || caseOf(tree, head) === 'of';
  return isHung && noun >= 0 && PARTISANS.has(lemmaOf(tree, noun));
}

const PARTISANS: ReadonlySet<string> = new Set([
  ...'critic opponent supporter fan ally friend foe enemy rival champion follower admirer'.split(
    ' ',
  ),
  ...BACKING,
]);

/** "sanctioned a firm over arms sales to Taiwan": where goods go, and nothing else was done. */
function isGoal({ head }: Hung, { meaning }: Draft, tree: Tree): boolean {
  const noun = headOf(tree, head);
  return (
    caseOf(tree, head) === 'to' &&
    ![meaning.base, ...meaning.parts].includes(noun) &&
    GOODS.has(lemmaOf(tree, noun))
  );
}

const GOODS = new Set(
  'sale export shipment delivery supply transfer aid assistance support loan grant arms weapon oil gas grain threat'.split(
    ' ',
  ),
);

/** "at odds over a dam on the Nile, Egypt sent arms": what is quarrelled over; only who fights over land fights there. */
function isDisputed({ head }: Hung, { coding }: Draft, tree: Tree): boolean {
  return (
    coding.type !== 'ASSAULT' &&
    nounsAbove(tree, head).some((noun) => /^(?:over|about)$/.test(caseOf(tree, noun)))
  );
}

/** "Seoul's army said", "Kyiv police believe": whose they are who speak or do something else. */
function namesWhoActs({ head }: Hung, { meaning }: Draft, { tree, actors }: Reading): boolean {
  const noun = headOf(tree, head);
  return (
    ![meaning.base, ...meaning.parts].includes(noun) &&
    /^(?:compound|nmod:poss)$/.test(relationOf(tree, head)) &&
    relationOf(tree, noun).startsWith('nsubj') &&
    actors.actorAt(noun) !== null
  );
}

/** "the US military", "Turkey's president": a name that only says whose the party is. */
function namesParty({ place, head }: Hung, draft: Draft, { tree, lexicon }: Reading): boolean {
  const preposition = caseOf(tree, head);
  if (LOCATING.has(preposition) && preposition !== 'of') return false;
  const hits = BEFALLS_PLACES.has(draft.coding.type);
  // "the town of Idlib" was bombed in Idlib; "the army of Chad" was not hit in Chad.
  const struck = preposition === 'of' && hits ? [] : draft.recipients;
  // "the Jenin refugee camp" was raided in Jenin.
  const isSite = (noun: number): boolean =>
    hits && lexicon.classOf('territory').has(lemmaOf(tree, noun));
  return [...draft.actors, ...struck.filter(({ phrase }) => !isSite(phrase.head))].some(
    ({ phrase }) => place.start >= phrase.start && place.end <= phrase.end && phrase.head !== head,
  );
}

/** Of two names for one spot ("in Aleppo, Syria") the narrower tells more. */
function precisionCost(place: ReadPlace): number {
  if (place.resolved.precision === 'COUNTRY') return 0.4;
  return place.resolved.precision === 'REGION' ? 0.3 : 0;
}
