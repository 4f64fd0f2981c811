/** Is a noun in one of these classes of the lexicon? */

import type { Lexicon } from './lexicon.ts';

export const isOfAnyClass = (
  noun: string,
  classes: readonly string[],
  lexicon: Pick<Lexicon, 'classOf'>,
): boolean => classes.some((name) => lexicon.classOf(name).has(noun));
