/** The language of a text as an ISO 639-1 code. Short texts are mostly names and cannot be told; there the source is believed. */
import { eld } from 'eld/small';

/** Enough for certainty; more only costs time. */
const sample = 1000;
const shortest = 80;

export function tellLanguage(text: string, declared: string | undefined): string {
  if (text.length >= shortest) {
    const found = eld.detect(text.slice(0, sample));
    if (found.language !== '' && found.isReliable()) return found.language;
  }
  return declared?.trim().slice(0, 2).toLowerCase() || 'en';
}
