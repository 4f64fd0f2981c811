/**
 * Where: the place that hangs on the deed's own clause; else another of the sentence; else the last one told before in the
 * paragraph's neighbourhood; else the dateline. A name that acts or is acted on ("Damascus said") is no place of the deed.
 */

import type { PlaceFinding } from '../extraction.ts';
import { headOfName } from '../places/head-of-name.ts';
import type { ReadPlace } from '../places/read-places.ts';
import { clauseOf, nounsAbove } from '../syntax/clause-scope.ts';
import { scopeOf } from '../syntax/scope-of.ts';
import { caseOf, childWith, headOf, lemmaOf, relationOf, type Tree } from '../syntax/tree.ts';
import { treeDistance } from '../syntax/tree-distance.ts';
import { BEFALLS_PLACES, befallsPlaces } from './befalls-places.ts';
import type { Draft, Reading } from './draft.ts';
import { isWord } from './is-word.ts';

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
const SENTENCES_BACK = 2;

export function refinePlace(draft: Draft, reading: Reading): Draft {
  const place = placeInSentence(draft, reading) ?? placeBefore(draft, reading);
  return place ? { ...draft, place } : draft;
}

interface Candidate {
  readonly place: ReadPlace;
  readonly cost: number;
}

function placeInSentence(draft: Draft, reading: Reading): PlaceFinding | null {
  const { tree, places } = reading;
  const sentence = tree.sentenceOf[draft.meaning.base] as number;
  const candidates = places.toponyms
    .filter(({ first }) => first >= 0 && tree.sentenceOf[first] === sentence)
    .filter((place) => place.use === 'place' || isStage(draft, place, tree))
    .map((place): Candidate => ({ place, cost: costOf(place, draft, reading) }))
    .filter(({ cost }) => Number.isFinite(cost))
    .sort((a, b) => a.cost - b.cost);
  const [nearest] = candidates;
  if (nearest === undefined) return null;
  const { place, cost } = narrowest(nearest, candidates);
  return findingOf(place, cost < FAR);
}

/** "bombed the city of Idlib in northern Syria": of places of the clause that lie in one another, the inner one. */
function narrowest(nearest: Candidate, candidates: readonly Candidate[]): Candidate {
  const inner = candidates.find(
    ({ place, cost }) =>
      cost < FAR &&
      place.resolved.ancestors.some(({ id }) => id === nearest.place.resolved.place.id),
  );
  return inner === undefined ? nearest : narrowest(inner, candidates);
}

const FAR = 100;

/** Fewer arcs are better; a name in another clause is far; a name that acts is out. */
function costOf(place: ReadPlace, draft: Draft, reading: Reading): number {
  const { tree } = reading;
  const head = headOfName(place, tree);
  const acts = draft.actors.some(({ phrase }) => phrase.head === head) || isModifier(tree, head);
  if (acts) return Number.POSITIVE_INFINITY;
  const done = draft.recipients.some(({ phrase }) => phrase.head === head);
  if (done ? !befallsPlaces(draft) : namesParty(place, head, { draft, tree }))
    return Number.POSITIVE_INFINITY;
  const located =
    (LOCATING.has(caseOf(tree, head)) ||
      done ||
      isPartOfPlace(tree, place, head) ||
      isStage(draft, place, tree)) &&
    !isOrigin(tree, head, draft);
  const words = [draft.meaning.base, ...draft.meaning.parts];
  const scope = scopeOf(tree, head, words);
  if (!located || scope === 'none' || (!done && isTopic(draft, { place, head }, reading)))
    return Number.POSITIVE_INFINITY;
  const distance = Math.min(...words.map((token) => treeDistance(tree, token, head)));
  const ofPrevious = caseOf(tree, head) === 'of' ? 1 : 0;
  const far = scope === 'own' ? 0 : FAR;
  return distance + ofPrevious + (done ? 0.5 : 0) + precisionCost(place) + far;
}

/** "protests rocked Tbilisi": what unrest does to a town it does in it. */
function isStage({ coding, meaning }: Draft, place: ReadPlace, tree: Tree): boolean {
  if (coding.type !== 'PROTEST' || meaning.entry.frame.actors[0] !== 'by') return false;
  const head = headOfName(place, tree);
  return relationOf(tree, head) === 'obj' && headOf(tree, head) === meaning.base;
}

/** "militias from Lebanon" fight elsewhere; "withdrew from Lebanon" was there. */
function isOrigin(tree: Tree, head: number, { meaning }: Draft): boolean {
  if (caseOf(tree, head) !== 'from') return false;
  return nounsAbove(tree, head).some((noun) => ![meaning.base, ...meaning.parts].includes(noun));
}

/** "condemned the raid in Mali", "talks on the crisis in Syria": where the matter lies, not where it was spoken of. */
function isTopic(
  { coding, meaning }: Draft,
  { place, head }: { readonly place: ReadPlace; readonly head: number },
  { tree, codebook, lexicon }: Reading,
): boolean {
  if (!isWord(coding.type, codebook)) return false;
  const nouns = nounsAbove(tree, head).filter((noun) => noun !== meaning.base);
  const goesOn = (noun: number): boolean =>
    lexicon.classOf('fighting').has(lemmaOf(tree, noun)) || SITUATIONS.has(lemmaOf(tree, noun));
  // Whatever the parser hangs it on, "the war in Gaza" is one phrase.
  const before = childWith(tree, head, 'case') - 1;
  if (before > meaning.base && goesOn(before)) return true;
  if (nouns.length === 0) return SPOKEN_OF.has(coding.type) && isBelow(tree, head, meaning);
  if (nouns.some(goesOn)) return true;
  // Of a town, the tree may only have chosen the wrong word to hang it on.
  const isSpot = coding.type === 'CONSULT' || isTown(place);
  const isMatter =
    meaning.entry.meaning.kind === 'operator' && nouns.some((noun) => meaning.parts.includes(noun));
  return isMatter || !isSpot || !/^(in|at|near)$/.test(caseOf(tree, head));
}

/** What goes on somewhere is spoken of elsewhere. */
const SITUATIONS = new Set(
  'conflict crisis situation development event tension unrest peace famine genocide occupation stalemate'.split(
    ' ',
  ),
);

/** Praise and blame are for what was done, wherever that was: "thanked Chad for sending aid to Darfur". */
const SPOKEN_OF = new Set(['ACCUSE', 'SUPPORT', 'REJECT']);

function isBelow(tree: Tree, head: number, { base, parts }: Draft['meaning']): boolean {
  const clause = clauseOf(tree, head);
  return clause !== clauseOf(tree, base) && parts.some((part) => clauseOf(tree, part) === clause);
}

function isTown({ resolved }: ReadPlace): boolean {
  return resolved.precision !== 'COUNTRY' && resolved.precision !== 'REGION';
}

/** "the US military", "Turkey's president": a name that only says whose the party is. */
function namesParty(
  place: ReadPlace,
  head: number,
  { draft, tree }: { readonly draft: Draft; readonly tree: Tree },
): boolean {
  const preposition = caseOf(tree, head);
  if (LOCATING.has(preposition) && preposition !== 'of') return false;
  // "the town of Idlib" was bombed in Idlib; "the army of Chad" was not hit in Chad.
  const hit = preposition === 'of' && BEFALLS_PLACES.has(draft.coding.type);
  return [...draft.actors, ...(hit ? [] : draft.recipients)].some(
    ({ phrase }) => place.start >= phrase.start && place.end <= phrase.end && phrase.head !== head,
  );
}

/** Of two names for one spot ("in Aleppo, Syria") the narrower tells more. */
function precisionCost(place: ReadPlace): number {
  if (place.resolved.precision === 'COUNTRY') return 0.4;
  return place.resolved.precision === 'REGION' ? 0.3 : 0;
}

/** "the Aleppo offensive", "Kabul's mayor", "Syria envoy". */
function isModifier(tree: Tree, head: number): boolean {
  return relationOf(tree, head).startsWith('nsubj');
}

/** "Idlib province", "Chicago's airport"; but "a US official" and "Syria's heritage" are anywhere. */
function isPartOfPlace(tree: Tree, place: ReadPlace, head: number): boolean {
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

/** A neighbour sentence's place is taken over only where it locates something there, too. */
function placeBefore(draft: Draft, { tree, places }: Reading): PlaceFinding | null {
  const sentence = tree.sentenceOf[draft.meaning.base] as number;
  let last: ReadPlace | null = null;
  for (const place of places.places) {
    if (place.first < 0) continue;
    const at = tree.sentenceOf[place.first] as number;
    if (at >= sentence) break;
    if (at < sentence - SENTENCES_BACK) continue;
    if (['in', 'at', 'near', 'on', 'outside'].includes(caseOf(tree, headOfName(place, tree))))
      last = place;
  }
  const inherited = last ?? places.dateline;
  return inherited && findingOf(inherited, false);
}

function findingOf(place: ReadPlace, stated: boolean): PlaceFinding {
  return { resolved: place.resolved, stated, text: place.text, start: place.start, end: place.end };
}
