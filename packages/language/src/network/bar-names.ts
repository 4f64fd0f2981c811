/**
 * Where a sentence gives others their capital, a word without one is no proper noun, be it beside a name ("the Danube delta")
 * or one that nobody has seen. Training has hasty writing too, in which it may well be: there news tells, that always
 * capitalises "ankara", and what belongs to names as it is, like "bin".
 */

import { isMostlyCapitalised } from './capital-habits.ts';
import type { Model } from './model-file.ts';
import { capitalisesNames } from './sentence-capitals.ts';
import type { TagScores } from './tag-scores.ts';
import { foldForm } from './word-features.ts';

/** Takes proper nouns out of a word's choice where it cannot be the one that it was tagged as; says whether it did. */
export type BarName = (
  tag: number,
  sentence: readonly string[],
  at: number,
  word: TagScores,
) => boolean;

export function nameBarOf({ header, newsWords }: Model): BarName {
  const names = header.tags.flatMap((tag, at) => (tag.startsWith('PROPN|') ? [at] : []));
  const habitOf = (form: string): string | undefined =>
    header.capitals[(newsWords.get(foldForm(form)) ?? 0) - 1];
  const mayBeSmall = (form: string): boolean =>
    !SMALL.test(form) || OF_NAMES.has(form) || isMostlyCapitalised(habitOf(form));
  return (tag, sentence, at, { tags, tagsFrom }) => {
    if (!names.includes(tag)) return false;
    if (mayBeSmall(sentence[at] as string) || !capitalisesNames(sentence)) return false;
    for (const name of names) tags[tagsFrom + name] = -Infinity;
    return true;
  };
}

/** Two letters may be short for anything. */
const SMALL = /^\p{Ll}{3,}$/u;

// cspell:ignore bint ould delle
/** Articles, prepositions and kin that stand small in names of other languages. */
const OF_NAMES: ReadonlySet<string> = new Set(
  'bin bint ibn abu ould van von vom zum zur der den des del della delle dei dos das las los les ter ten'.split(
    ' ',
  ),
);
