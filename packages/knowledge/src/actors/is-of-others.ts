/**
 * Whether a phrase says of itself that it is not of the one country its text speaks of: "Iranian-backed forces" in Syria
 * are not Syria's army, nor are "coalition troops", "foreign fighters", "African states" or "the ministers" anyone's in particular.
 */
import { wordSet } from '../names/word-set.ts';
import type { ActorCase } from './actor-case.ts';
import { ownerCountry } from './owner-country.ts';
import { hasSense } from './phrase-reading.ts';

const several = wordSet(
  'coalition allied foreign international multinational joint rival opposing enemy neighbouring neighboring invading ' +
    'attacking other various several western',
);

/** Of each country there is one; who speaks of more than one speaks of several countries'. */
const oneEach = wordSet(
  'countries nations states governments capitals presidents premiers chancellors leaders ministers kings',
);
const pairs = new Set(['both']);

/** "central banks around the world" */
const everywhere = /\b(?:around|across|throughout|all over) the (?:world|globe|region|continent)\b/;

export const isOfOthers = ({ reading }: ActorCase): boolean =>
  isSeveral(reading) ||
  (!isOfGovernment(reading) &&
    (reading.ties.length > 0 || reading.words.some((word) => ties.has(word)))) ||
  reading.words.some((word) => several.has(word)) ||
  everywhere.test(reading.words.join(' ')) ||
  reading.modifiers.some((segment) => hasSense(segment, 'people')?.people.country === null);

/** Standing alone, fewer words tie than behind a hyphen: "armed police" are no one's, "forces backed by rebels" are the rebels'. */
const ties = wordSet(
  'backed linked allied aligned supported sponsored funded affiliated dominated supplied financed proxy',
);

/** "Russian-backed government forces": whoever backs them, they are the government's. */
const isOfGovernment = ({ head, modifiers }: ActorCase['reading']): boolean =>
  [head, ...modifiers].some((segment) => segment?.tokens[0]?.normal === 'government');

/** "the ministers" who met, "the two leaders", "countries" that object, "both sides". */
const isSeveral = ({ head, determiner, words }: ActorCase['reading']): boolean =>
  ownerCountry(determiner) === undefined &&
  (oneEach.has(head?.tokens.at(-1)?.normal ?? '') || words.some((word) => pairs.has(word)));
