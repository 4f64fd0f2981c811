/** Where a phrase ends that would break off before a closing quotation mark: "called it “unfair", with the mark. */

import type { Tree } from '../tree.ts';
import type { TokenSpan } from '../verbs/predicate-phrase.ts';

export function pastQuote({ words }: Tree, { first, last }: TokenSpan): number {
  if (!/^["”]$/.test(words[last] ?? '')) return last;
  const marks = words.slice(first, last).filter((word) => /^["“”]$/.test(word));
  return marks.length % 2 === 1 ? last + 1 : last;
}
