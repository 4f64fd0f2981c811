/**
 * What of a place that another sentence or the dateline lends suits the deed: words are seldom spoken where the last bomb fell,
 * and a correspondent in Beirut or Seoul tells of what happened elsewhere. Where nothing speaks for it, nothing is claimed.
 */

import type { PlaceFinding } from '../../extraction.ts';
import { isOfWar } from '../../meaning/is-of-war.ts';
import { isSpot } from '../../places/is-spot.ts';
import { clauseOf, isPluperfect } from '../../syntax/clauses/clause-scope.ts';
import { sentenceAt } from '../../syntax/sentence-at.ts';
import { headOf, relationOf, type Tree } from '../../syntax/tree.ts';
import { hasForm } from '../../syntax/verbs/has-form.ts';
import type { Draft, Reading } from '../draft.ts';
import { isState } from '../is-state.ts';
import { asFiled } from './as-filed.ts';
import { isDateline } from './is-dateline.ts';
import { isWord } from './is-word.ts';

export function lentPlace(
  place: PlaceFinding,
  draft: Draft,
  reading: Reading,
): PlaceFinding | null {
  return suitsDeed(place, draft, reading) ? asFiled(place, draft, reading) : null;
}

function suitsDeed(place: PlaceFinding, draft: Draft, reading: Reading): boolean {
  const country = place.resolved.place.country;
  const word = isWord(draft.coding.type, reading.codebook);
  // A sea or half a continent says too little to be guessed.
  if (country === null || isFromHome(country, draft)) return false;
  // Wars are fought all over a land.
  if (isSpot(place) && isOfWar(reading.tree, draft.meaning.base)) return false;
  const beside = isBeside(place, draft, reading);
  if (!beside && isOfBefore(clauseOf(reading.tree, draft.meaning.base), reading.tree)) return false;
  if (isOfHome(country, draft) && !beside) return false;
  if (isDateline(place, reading)) {
    const isNews = draft.coding.type === 'NEWS';
    if (isFromAbroad(country, draft)) return false;
    return !visitsSomething(draft) && isAtHome(country, { draft, reading, word: word || isNews });
  }
  if (word) return false;
  const struck = countriesOf(draft.recipients);
  const known = reading.places.countries.slice(0, MAIN_COUNTRIES);
  if (struck.length === 0) return known.length === 0 || known.includes(country);
  return [...struck, ...countriesOf(draft.actors)].includes(country);
}

/** "Rebels had gained ground": that was before, and perhaps elsewhere; "said they had gained ground" is only told back. */
const isOfBefore = (clause: number, tree: Tree): boolean =>
  isPluperfect(tree, clause) &&
  !(relationOf(tree, clause) === 'ccomp' && hasForm(tree, headOf(tree, clause), /^VBD$/));

/** "SEOUL - The North froze the firms' assets": a state coerces where it rules, or its army stands. */
function isFromAbroad(country: string, { coding, actors }: Draft): boolean {
  const isArmy = actors.some(({ actor }) => actor.sectors.includes('MIL'));
  return coding.type === 'COERCE' && !isArmy && isOfNone(country, actors);
}

/** Whoever visits a camp does so where that is. */
const visitsSomething = ({ coding, recipients }: Draft): boolean =>
  coding.modes.includes('visit') && recipients.length > 0;

/** "Turkey shelled Syrian positions", told in Ankara: what a state's forces do to another state is seldom done at home. */
function isFromHome(country: string, { coding, actors, recipients }: Draft): boolean {
  const struck = countriesOf(recipients);
  if (coding.type !== 'ASSAULT' || struck.length === 0 || struck.includes(country)) return false;
  return actors.some((doer) => doer.actor.country === country && isState(doer));
}

/** So many countries an article may be about. */
const MAIN_COUNTRIES = 3;

/** "The authorities forbade the march", in a story of two lands: those who rule a land coerce people of whom no more is said there. */
function isOfHome(country: string, { coding, actors, recipients }: Draft): boolean {
  if (countriesOf(recipients).length > 0) return false;
  if (isFromAfar(coding)) return isOfNone(country, actors);
  if (coding.type !== 'COERCE' || coding.modes.includes('seize')) return false;
  return isOfNone(
    country,
    actors.filter(({ actor }) => actor.sectors.some(isCivil)),
  );
}

/** Rockets are tested at home, and allies send arms from there. */
const isFromAfar = ({ type, modes }: Draft['coding']): boolean =>
  type === 'AID' || (type === 'MOBILIZE' && modes.includes('weapons'));

function isOfNone(country: string, actors: Draft['actors']): boolean {
  const homes = countriesOf(actors);
  return homes.length > 0 && !homes.includes(country);
}

/** Armies go abroad. */
const isCivil = (sector: string): boolean => /^(?:GOV|COP|JUD)$/.test(sector);

/** In the deed's own sentence, if in another clause. */
function isBeside({ start = 0 }: PlaceFinding, { meaning }: Draft, { tree }: Reading): boolean {
  const sentence = sentenceAt(tree, meaning.base);
  return sentence !== undefined && start >= sentence.start && start < sentence.end;
}

/** The dateline's country acts or suffers; deeds that no known party's country places happen where the story is about. */
function isAtHome(
  country: string,
  {
    draft,
    reading,
    word,
  }: { readonly draft: Draft; readonly reading: Reading; readonly word: boolean },
): boolean {
  const parties = [...countriesOf(draft.actors), ...countriesOf(draft.recipients)];
  if (parties.includes(country)) return true;
  const [main = country] = reading.places.countries;
  return main === country && (!word || parties.length === 0);
}

function countriesOf(parties: Draft['actors']): string[] {
  return parties.flatMap(({ actor }) => actor.country ?? []);
}
