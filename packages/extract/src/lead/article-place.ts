/**
 * Where the story of an article is set, for news whose own clause does not say: at a place that the headline names, else at
 * one that the opening puts something at, else where it is datelined, else in the country that it speaks of most.
 */

import type { PlaceFinding } from '../extraction.ts';
import { headOfName } from '../places/head-of-name.ts';
import { isSpot } from '../places/is-spot.ts';
import type { ReadPlace } from '../places/read-places.ts';
import { seatAt } from '../places/seat-at.ts';
import type { Draft, Reading } from '../refiners/draft.ts';
import { isAhead } from '../refiners/where/is-ahead.ts';
import { isWord } from '../refiners/where/is-word.ts';
import { lentPlace } from '../refiners/where/lent-place.ts';
import { isLocating } from '../syntax/nouns/is-locating.ts';
import { caseOf, headOf, lemmaOf, type Tree } from '../syntax/tree.ts';
import type { Headline } from './read-headline.ts';

/** Sentences of the opening. */
const OPENING = 4;

export function articlePlace(
  draft: Draft,
  headline: Headline,
  reading: Reading,
): PlaceFinding | null {
  const named = placed(inHeadline(headline, reading));
  if (named && isSpot(named)) return named;
  const isNews = draft.coding.type === 'NEWS';
  const opening = placed(inOpening(reading));
  const told = isNews ? opening : suiting(opening, draft, reading);
  if (told && isSpot(told)) return told;
  const seat = seatInOpening(headline, reading);
  if (seat) return { ...seat, stated: false };
  const wide = named ?? told;
  const dateline = suiting(placed(reading.places.dateline), draft, reading);
  if (dateline && (!wide || isWithin(dateline, wide))) return dateline;
  const around = wide ?? (isAtHome(draft, reading) ? placed(mainCountry(reading)) : null);
  return isOnlyNamed(around, draft, reading) ? null : around;
}

/** "UN condemns Chad's launch": what is said of another land is not said there, as far as anyone knows. */
function isOnlyNamed(
  place: PlaceFinding | null,
  { coding, actors, recipients }: Draft,
  { codebook }: Reading,
): boolean {
  const country = place?.resolved.place.country ?? null;
  const isFromThere = ({ actor }: Draft['actors'][number]): boolean => actor.country === country;
  if (!isWord(coding.type, codebook) || actors.some(isFromThere)) return false;
  return recipients.some(isFromThere) || actors.some(({ actor }) => actor.country !== null);
}

/** What an opening or a dateline lends must suit the deed; what the headline names was put there for it. */
function suiting(place: PlaceFinding | null, draft: Draft, reading: Reading): PlaceFinding | null {
  return place && lentPlace(place, draft, reading);
}

function isWithin({ resolved }: PlaceFinding, wide: PlaceFinding): boolean {
  return resolved.place.country === wide.resolved.place.country;
}

/** As the text names it; a town tells more than its country. */
function inHeadline({ places: names }: Headline, { places }: Reading): ReadPlace | null {
  const named = places.places.filter(({ text }) => names.has(text));
  return named.find(isSpot) ?? named[0] ?? null;
}

function inOpening({ places, tree, actors }: Reading): ReadPlace | null {
  const located = places.places.filter(
    (place) =>
      place.first >= 0 &&
      (tree.sentenceOf[place.first] as number) < OPENING &&
      isLocating(caseOf(tree, headOfName(place, tree))) &&
      !isAhead(headOfName(place, tree), [], { tree, actors }) &&
      !isHome(headOfName(place, tree), tree),
  );
  return located.find(isSpot) ?? located[0] ?? null;
}

/** "a gang that is based in Russia": where they are from, whatever they did elsewhere. */
const isHome = (place: number, tree: Tree): boolean =>
  /^(?:base|headquarter|bear|live|register|domicile)$/.test(lemmaOf(tree, headOf(tree, place)));

function seatInOpening({ seats }: Headline, { tree, knowledge }: Reading): PlaceFinding | null {
  const last = tree.document.sentences[OPENING]?.first ?? tree.document.length;
  for (let token = 0; token < last; token++) {
    const seat = seatAt(tree, token, knowledge);
    if (seat && (seats.has(seat.text.toLowerCase()) || isLocating(caseOf(tree, token))))
      return seat;
  }
  return null;
}

/** What parties of one country do to each other they do there, as far as anyone knows. */
function isAtHome({ actors, recipients }: Draft, { places }: Reading): boolean {
  return [...actors, ...recipients].every(
    ({ actor }) => actor.country === null || actor.country === places.countries[0],
  );
}

function mainCountry({ places }: Reading): ReadPlace | null {
  const [country] = places.countries;
  const named = places.toponyms.filter(
    ({ resolved: { place } }) => place.kind === 'COUNTRY' && place.country === country,
  );
  return named.find(({ use }) => use === 'place') ?? named[0] ?? null;
}

function placed(place: ReadPlace | null): PlaceFinding | null {
  if (!place) return null;
  const { resolved, text, start, end } = place;
  return { resolved, stated: false, text, start, end };
}
