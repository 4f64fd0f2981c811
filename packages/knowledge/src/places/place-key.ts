import { normaliseName } from '../names/normalise-name.ts';

/** What a place name is filed under: normalised, without its article ("the Gulf", "The Hague"). */
export const placeKey = (name: string): string => normaliseName(name).replace(/^the (?=.)/, '');
