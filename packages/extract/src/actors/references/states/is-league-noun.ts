/** "the coalition", "the court": nouns for bodies of states as well as of parties or of one state. */

import { wordSet } from '@dateline/language';

export const isLeagueNoun = (lemma: string): boolean => LEAGUES.has(lemma);

const LEAGUES = wordSet(
  'coalition alliance bloc union organisation organization court tribunal council commission agency',
);
