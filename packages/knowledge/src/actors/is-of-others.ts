/**
 * Whether a phrase says of itself that it is not of the one country its text speaks of: "Iranian-backed forces" in Syria
 * are not Syria's army, nor are "coalition troops", "foreign fighters" or "African states" anyone's in particular.
 */
import type { ActorCase } from './actor-case.ts';
import { hasSense } from './phrase-reading.ts';
import { tied } from './phrase-words.ts';

const several = new Set(
  'coalition allied foreign international multinational joint rival opposing enemy neighbouring neighboring invading attacking other various several'.split(
    ' ',
  ),
);

export const isOfOthers = ({ reading }: ActorCase): boolean =>
  reading.words.some((word) => tied.has(word) || several.has(word)) ||
  reading.modifiers.some((segment) => hasSense(segment, 'people')?.people.country === null);
