/** Nouns for being on someone's side: "with Moscow's help" tells neither the other side of a deed nor its place. */

import { wordSet } from '@dateline/language';

export const BACKING = wordSet(
  'help assistance aid support backing blessing consent approval permission',
);
