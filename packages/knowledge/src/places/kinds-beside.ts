/** Hears from the words beside a place name what kind of place it is: "Idlib province", "the town of Opole". */
import { kindsByWord, kindWords } from './kinds-by-word.ts';
import type { PlaceKind } from './place.ts';

/** What the words right after a name say it is: "New York Gov.", "Idlib province". */
export function kindsAfter(text: string): readonly PlaceKind[] | undefined {
  if (stateOffice.test(text)) return ['ADM1'];
  const shared = kindOfList
    .exec(text)?.[1]
    ?.toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=ish)es$|s$/, '');
  if (shared !== undefined) return kindsByWord[shared];
  return kindsByWord[kindWordAfter.exec(text)?.[1]?.toLowerCase() ?? ''];
}

const stateOffice =
  /^(?:['’]s)? (?:Gov\b|governor|state\b|legislature|sen\b|senator|attorney general|rep\b|lawmaker|congressman|premier)/i;
const kindWordAfter = new RegExp(`^ (${kindWords})\\b`, 'i');

/** "Cooke, Grayson and Love counties": the plural speaks for each of the list. */
const kindOfList =
  /^(?:,? (?:and )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}'’-]+)?){0,5} (counties|provinces|districts|states|oblasts|parishes|cities|towns|villages|townships|governorates|prefectures|islands)\b/u;

/** What the words right before a name say it is: "the town of Opole". */
export function kindsBefore(text: string): readonly PlaceKind[] | undefined {
  return kindsByWord[kindWordBefore.exec(text)?.[1]?.toLowerCase() ?? ''];
}

const kindWordBefore = new RegExp(`\\b(${kindWords}) of (?:the )?$`, 'i');
