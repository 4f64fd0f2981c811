/** Does a pattern ask for this particle, preposition or "not": the "off" of "call off"? */

import type { Entry } from './entry.ts';

export function namesWord({ parts }: Pick<Entry, 'parts'>, word: string): boolean {
  return parts.some(({ words }) => words.includes(word));
}
