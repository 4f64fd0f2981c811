/** "Congress", "the Supreme Court": a body's name that is a word for such bodies anywhere. */
import type { Sense } from './sense.ts';

export function isAlsoWord(senses: readonly Sense[]): boolean {
  return senses.some(({ type }) => type === 'noun' || type === 'office' || type === 'title');
}
