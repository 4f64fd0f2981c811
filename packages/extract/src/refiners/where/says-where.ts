/** Does a name tell where a deed was done, rather than who did or suffered it, on whose side someone is, where goods go, or what was spoken of? */

import type { ReadPlace } from '../../places/read-places.ts';
import { nounsAbove } from '../../syntax/clauses/clause-scope.ts';
import { BACKING } from '../../syntax/nouns/backing.ts';
import { firstConjunct } from '../../syntax/nouns/first-conjunct.ts';
import { caseOf, headOf, lemmaOf, relationOf, type Tree } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { BEFALLS_PLACES } from './befalls-places.ts';
import { isAhead } from './is-ahead.ts';
import { isStage } from './is-stage.ts';
import { isTopic } from './is-topic.ts';

/** A name, and the word through which it hangs on its sentence. */
export interface HungPlace {
  readonly place: ReadPlace;
  readonly head: number;
}

export function saysWhere(hung: HungPlace, draft: Draft, reading: Reading): boolean {
  const { tree } = reading;
  const { meaning } = draft;
  const isLocated =
    LOCATING.has(caseOf(tree, hung.head)) ||
    isPartOfPlace(hung, tree) ||
    isStage(draft, hung.place, tree);
  return (
    isLocated &&
    !namesParty(hung, draft, reading) &&
    !namesSide(hung, tree) &&
    !namesPair(hung, tree) &&
    !isGoal(hung, draft, tree) &&
    !isAhead(hung.head, [meaning.base, ...meaning.parts], reading) &&
    !isDisputed(hung, draft, tree) &&
    !namesWhoActs(hung, draft, reading) &&
    !isTopic(draft, hung, reading)
  );
}

/** "Idlib province", "Chicago's airport"; but "a US official" and "Syria's heritage" are anywhere. */
function isPartOfPlace({ place, head }: HungPlace, tree: Tree): boolean {
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
function namesSide({ head }: HungPlace, tree: Tree): boolean {
  const noun = headOf(tree, head);
  const isHung =
    /^(?:compound|nmod:poss)$/.test(relationOf(tree, head)) || caseOf(tree, head) === 'of';
  return isHung && noun >= 0 && PARTISANS.has(lemmaOf(tree, noun));
}

/** "a deal between Chad and Mali" is of the two; a road or a border lies between them. */
function namesPair({ place, head }: HungPlace, tree: Tree): boolean {
  const first = firstConjunct(tree, head);
  if (place.resolved.precision !== 'COUNTRY' || caseOf(tree, first) !== 'between') return false;
  const noun = headOf(tree, first);
  return noun < 0 || !BORDERS.has(lemmaOf(tree, noun));
}

const BORDERS = new Set('border frontier road route crossing strait area'.split(' '));

const PARTISANS: ReadonlySet<string> = new Set([
  ...'critic opponent supporter fan ally friend foe enemy rival champion follower admirer'.split(
    ' ',
  ),
  ...BACKING,
]);

/** "sanctioned a firm over arms sales to Taiwan": where goods go, and nothing else was done. */
function isGoal({ head }: HungPlace, { meaning }: Draft, tree: Tree): boolean {
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
function isDisputed({ head }: HungPlace, { coding }: Draft, tree: Tree): boolean {
  return (
    coding.type !== 'ASSAULT' &&
    // "over Japan's Hokkaido island" is where a rocket flew.
    caseOf(tree, head) !== '' &&
    nounsAbove(tree, head).some((noun) => /^(?:over|about)$/.test(caseOf(tree, noun)))
  );
}

/** "Seoul's army said", "Kyiv police believe": whose they are who speak or do something else. */
function namesWhoActs({ head }: HungPlace, { meaning }: Draft, { tree, actors }: Reading): boolean {
  const noun = headOf(tree, head);
  return (
    ![meaning.base, ...meaning.parts].includes(noun) &&
    /^(?:compound|nmod:poss)$/.test(relationOf(tree, head)) &&
    relationOf(tree, noun).startsWith('nsubj') &&
    actors.actorAt(noun) !== null
  );
}

/** "the US military", "Turkey's president": a name that only says whose the party is. */
function namesParty({ place, head }: HungPlace, draft: Draft, { tree, lexicon }: Reading): boolean {
  const preposition = caseOf(tree, head);
  if (LOCATING.has(preposition) && preposition !== 'of') return false;
  const hits = BEFALLS_PLACES.has(draft.coding.type);
  // "the town of Idlib" was bombed in Idlib; "the army of Chad" was not hit in Chad.
  const struck = preposition === 'of' && hits ? [] : draft.recipients;
  // "the Idlib refugee camp" was raided in Idlib.
  const isSite = (noun: number): boolean =>
    hits && lexicon.classOf('territory').has(lemmaOf(tree, noun));
  return [...draft.actors, ...struck.filter(({ phrase }) => !isSite(phrase.head))].some(
    ({ phrase }) => place.start >= phrase.start && place.end <= phrase.end && phrase.head !== head,
  );
}
