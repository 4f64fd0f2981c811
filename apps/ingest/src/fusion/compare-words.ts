/** Share of the shorter telling's content words that the other one has too. */
import { documentTerms } from '../cluster/document-terms.ts';

export function compareWords(a: string, b: string): number {
  const [few, many] = [termsOf(a), termsOf(b)].sort((x, y) => x.size - y.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  return few.size === 0 ? 0 : few.intersection(many).size / few.size;
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(documentTerms({ text }).keys());
}
