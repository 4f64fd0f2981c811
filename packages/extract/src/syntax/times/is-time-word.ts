/** Nouns that tell when: no participants, whatever the tree says of them. */

import { wordSet } from '@dateline/language';

const TIME_NOUNS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december year month week weekend day night morning afternoon evening hour minute today yesterday ' +
    'decade eve dawn dusk midnight noon weekly monthly',
);
const YEAR = /^\d{4}$/;

export function isTimeWord(lemma: string): boolean {
  return TIME_NOUNS.has(lemma) || (lemma.length === 4 && YEAR.test(lemma));
}
