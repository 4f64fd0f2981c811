/**
 * What a capital says depends on the sentence, too: the first word has one whatever it is, a headline may give one to every
 * word and a hasty writer to none. Only where others have them does a word without one say that it is no name.
 */

import { isCapitalised, isHeadline } from './sentence-capitals.ts';

/** So many different settings. */
export const SETTINGS = 4;

const ORDINARY = 0;
const OPENING = 1;
const LAVISH = 2;
const SPARING = 3;

/** The setting of each form of a sentence. */
export function settingsOf(sentence: readonly string[]): Uint8Array {
  const setting = settingOf(sentence);
  const settings = new Uint8Array(sentence.length).fill(setting);
  if (setting === ORDINARY) settings[0] = OPENING;
  return settings;
}

function settingOf(sentence: readonly string[]): number {
  if (isHeadline(sentence)) return LAVISH;
  return sentence.some(isCapitalised) ? ORDINARY : SPARING;
}
