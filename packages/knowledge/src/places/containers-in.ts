/** Reads the container a writer puts after a place: ", Texas", " (Syria)", " in northern Aleppo province". */
import type { Gazetteer } from './gazetteer.ts';
import { parsePlacePhrase } from './place-phrase.ts';

const separator = /^\s*(?:,\s*in\b|,|\(|in\b)\s*/;

/** Ids of the places the words right after may name; the longest name found wins. */
export function containersIn(after: string, places: Gazetteer): ReadonlySet<string> {
  const start = separator.exec(after);
  if (start === null) return none;
  const words =
    after
      .slice(start[0].length, start[0].length + 60)
      .split(/[,;()]| – | - /)[0]
      ?.split(/\s+/) ?? [];
  for (let length = Math.min(4, words.length); length > 0; length--) {
    const found = placesOf(words.slice(0, length).join(' '), places);
    if (found.length > 0) return new Set(found);
  }
  return none;
}

const none: ReadonlySet<string> = new Set();

function placesOf(text: string, places: Gazetteer): string[] {
  if (!/\p{Lu}/u.test(text)) return [];
  return parsePlacePhrase(text)
    .names.flatMap((name) => places.findByName(name))
    .map((place) => place.id);
}
