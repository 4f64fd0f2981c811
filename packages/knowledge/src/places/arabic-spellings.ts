/**
 * Other spellings under which a place may be filed whose name has the Arabic article. News writes it in a dozen ways and drops it at
 * will: "el-Fasher" and "al-Fashir", "Deir ez-Zor" and "Deir al-Zour", "al-Raqqa" and "Raqqa".
 */

import { normaliseName } from '../names/normalise-name.ts';

/** As it stands before moon letters, and before sun letters, which it takes on: "as-Suwayda", "ed-Dueim". */
const ARTICLE = /(?<![\p{L}'’-])(?:[ae][ldnrstz]|[ae]sh|[ae]th)[- ](?=['’‘ʿ]?\p{Lu}\p{L}{2})/giu;

/** Normalised, likeliest first; "An Najaf" may also be a Najaf, so that only a hyphen or "al" and "el" tell an article. */
export function arabicSpellings(name: string): readonly string[] {
  if (!/(?:^|[ -])(?:[ae]l[- ]|[ae](?:[dnrstz]|sh|th)-)/i.test(name)) return [];
  return written(name, ['al ', 'el ']);
}

/** "al-Raqqa" without its article, which many another name is, too. */
export const withoutArticle = (name: string): readonly string[] =>
  arabicSpellings(name).length === 0 ? [] : written(name, ['']);

function written(name: string, articles: readonly string[]): string[] {
  const own = normaliseName(name);
  const others = articles.map((article) => normaliseName(name.replace(ARTICLE, article)));
  return [...new Set(others)].filter((spelling) => spelling !== own && spelling !== '');
}
