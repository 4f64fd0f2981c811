/**
 * A form and what its sentence makes of its capital (`capital-settings.ts`): all that the network's input is made of. Where inputs
 * are kept, its key is the setting, a digit, and the form behind it.
 */

import { settingsOf } from './capital-settings.ts';

export interface PlacedForm {
  readonly form: string;
  readonly setting: number;
}

/** The key of each form of a sentence. */
export function keysOf(sentence: readonly string[]): string[] {
  const settings = settingsOf(sentence);
  return sentence.map((form, i) => `${settings[i]}${form}`);
}

export const placedForm = (key: string): PlacedForm => ({
  form: key.slice(1),
  setting: Number(key[0]),
});
