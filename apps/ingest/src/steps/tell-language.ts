/**
 * The language of a text as an ISO 639-1 code. Short texts are mostly names and cannot be told; there the source is believed, unless
 * the very letters say otherwise.
 */
import { eld } from 'eld/small';

/** Enough for certainty; more only costs time. */
const sample = 1000;
const shortest = 80;
/** ISO 639-2 for a language that was not made out. */
const undetermined = 'und';

export function tellLanguage(text: string, declared: string | undefined): string {
  const beginning = text.slice(0, sample);
  if (text.length >= shortest) {
    const found = eld.detect(beginning);
    if (found.language !== '' && found.isReliable()) return found.language;
  }
  const claimed = declared?.trim().slice(0, 2).toLowerCase() || 'en';
  return claimed === 'en' && !isMostlyLatin(beginning) ? undetermined : claimed;
}

function isMostlyLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  return latin.length * 2 >= letters.length;
}
