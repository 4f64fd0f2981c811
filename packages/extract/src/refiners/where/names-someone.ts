/** Does the name of a place tell of a party, of those on its side, of two who deal with each other, or of whoever speaks, and not where? */

import { wordSet } from '@dateline/language';
import { isSubject } from '../../syntax/arguments/is-subject.ts';
import { BACKING } from '../../syntax/nouns/backing.ts';
import { firstConjunct } from '../../syntax/nouns/first-conjunct.ts';
import { caseOf, headOf, lemmaOf, relationOf, type Tree } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { BEFALLS_PLACES } from './befalls-places.ts';
import { canTellWhere } from './can-tell-where.ts';
import type { HungPlace } from './says-where.ts';

export function namesSomeone(hung: HungPlace, draft: Draft, reading: Reading): boolean {
  return (
    namesParty(hung, draft, reading) ||
    namesSide(hung, reading.tree) ||
    namesPair(hung, reading.tree) ||
    namesWhoActs(hung, draft, reading)
  );
}

/** "the US military", "Turkey's president": a name that only says whose the party is. */
function namesParty({ place, head }: HungPlace, draft: Draft, { tree, lexicon }: Reading): boolean {
  const preposition = caseOf(tree, head);
  if (canTellWhere(preposition) && preposition !== 'of') return false;
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

/** "a critic of Peking", "England supporters", "Moscow's help": on whose side someone is says nothing of where. */
function namesSide({ head }: HungPlace, tree: Tree): boolean {
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

/** "a deal between Chad and Mali" is of the two; a road or a border lies between them. */
function namesPair({ place, head }: HungPlace, tree: Tree): boolean {
  const first = firstConjunct(tree, head);
  if (place.resolved.precision !== 'COUNTRY' || caseOf(tree, first) !== 'between') return false;
  const noun = headOf(tree, first);
  return noun < 0 || !BORDERS.has(lemmaOf(tree, noun));
}

const BORDERS = wordSet('border frontier road route crossing strait area');

/** "Seoul's army said", "Kyiv police believe": whose they are who speak or do something else. */
function namesWhoActs({ head }: HungPlace, { meaning }: Draft, { tree, actors }: Reading): boolean {
  const noun = headOf(tree, head);
  return (
    ![meaning.base, ...meaning.parts].includes(noun) &&
    /^(?:compound|nmod:poss)$/.test(relationOf(tree, head)) &&
    isSubject(tree, noun) &&
    actors.actorAt(noun) !== null
  );
}
