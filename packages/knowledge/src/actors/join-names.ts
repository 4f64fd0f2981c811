/**
 * Puts names together that the index took apart. Neighbouring unknown capitalised words are one name, and
 * a family name among them belongs to its bearer only where the given names agree: "Vladimir V. Putin" is
 * Putin, "Farid Omar Khan Torvald" is no Khan we know, and two family names are one name, too.
 */
import { wordSet } from '../names/word-set.ts';
import { type Segment, segmentOf } from './segment.ts';
import type { Sense } from './sense.ts';

export function joinNames(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const before = joined.at(-1);
    if (before !== undefined && mayBegin(before) && isOneName(before, segment))
      joined[joined.length - 1] = merge(before, segment);
    else joined.push(segment);
  }
  return joined;
}

/** Common words begin no name. */
const mayBegin = (segment: Segment): boolean =>
  segment.isName || segment.isUnknownName || segment.senses.length > 0 || isGivenName(segment);

function isOneName(before: Segment, segment: Segment): boolean {
  if (before.isPossessive || segment.tokens[0]?.followsBreak === true) return false;
  if (isDirection(before) && (segment.isUnknownName || isNewLand(before, segment))) return true;
  if ((before.isUnknownName || isSurname(before)) && isSingleBody(segment)) return true;
  const isPart = (part: Segment): boolean =>
    part.isUnknownName || isSurname(part) || isGivenName(part);
  return isPart(before) && isPart(segment);
}

/** Some family names are words for a people, too: "Carlos Mendes" is no people of Sierra Leone, "Selim Turk" no Turk. */
const isSurname = ({ senses }: Segment): boolean =>
  senses.some(isBearer) && senses.every((sense) => isBearer(sense) || isOfPeople(sense));

const isOfPeople = (sense: Sense): boolean =>
  sense.type === 'people' || (sense.type === 'country' && sense.form === 'demonym');

const isBearer = (sense: Sense): boolean => sense.type === 'actor' && !sense.isFull;

const directions = wordSet('north south east west new upper lower great grand');

/** "South Carolina", "New Hampshire": the first word alone names nobody. */
const isDirection = (segment: Segment): boolean =>
  segment.isName && segment.senses.length === 0 && directions.has(segment.tokens[0]?.normal ?? '');

/** "New Mexico" is not Mexico. */
const isNewLand = (before: Segment, segment: Segment): boolean =>
  before.tokens[0]?.normal === 'new' &&
  segment.senses.some((sense) => sense.type === 'country' && sense.form === 'name');

/** The Lincoln Memorial has nothing to do with the society called Memorial. */
const isSingleBody = (segment: Segment): boolean =>
  segment.tokens.length === 1 &&
  segment.senses.length > 0 &&
  segment.senses.every((sense) => sense.type === 'actor' && sense.actor.kind !== 'PERSON');

/**
 * Countries, bodies and common words that children are named, too: "Jordan Smith" is no one from Amman, "Dina Smith" no part of
 * Chile's former DINA.
 */
const givenNames = wordSet(
  'jordan chad israel georgia kenya malta salvador will may june april august roman ' +
    'amal aman dina isis jana karen lana olaf rada saba sana unita wafa yara zaman zara',
);

const isGivenName = (segment: Segment): boolean =>
  segment.tokens.length === 1 && givenNames.has(segment.tokens[0]?.normal ?? '');

function merge(before: Segment, segment: Segment): Segment {
  const senses = isSurname(segment)
    ? segment.senses.filter((sense) => hasGivenName(sense, before.tokens[0]?.normal ?? ''))
    : [];
  return {
    ...segmentOf([...before.tokens, ...segment.tokens], before.first, senses),
    isPossessive: segment.isPossessive,
  };
}

/** The given name, a short form of it or its initial. */
function hasGivenName(sense: Sense, given: string): boolean {
  if (sense.type !== 'actor') return false;
  const first = sense.actor.name.toLowerCase();
  return given.length === 1 ? first.startsWith(given) : first.startsWith(given.slice(0, 3));
}
