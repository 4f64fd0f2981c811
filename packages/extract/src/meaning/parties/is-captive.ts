/** Nouns for those who are held: who is swapped or freed does neither, and who is "held hostage" is no one beside the hostage. */

import { wordSet } from '@dateline/language';

export const isCaptive = (lemma: string): boolean => CAPTIVES.has(lemma);

const CAPTIVES = wordSet('prisoner hostage captive detainee');
