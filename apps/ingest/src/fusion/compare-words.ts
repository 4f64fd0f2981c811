/**
 * Share of the shorter telling's content words that the other one has too. An event told by many has so many words
 * that any sentence finds its own among them, so much longer tellings count for less.
 */
import { documentTerms } from '../cluster/document-terms.ts';

const fairRatio = 3;

export function compareWords(a: string, b: string): number {
  const [few, many] = [termsOf(a), termsOf(b)].sort((x, y) => x.size - y.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  if (few.size === 0) return 0;
  const shared = few.intersection(many).size / few.size;
  return shared * Math.min(1, Math.sqrt((fairRatio * few.size) / many.size));
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(documentTerms({ text }).keys());
}
