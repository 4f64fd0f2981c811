/** "the coalition", "the court": nouns for bodies of states as well as of parties or of one state. */

export const isLeagueNoun = (lemma: string): boolean => LEAGUES.has(lemma);

const LEAGUES = new Set(
  'coalition alliance bloc union organisation organization court tribunal council commission agency'.split(
    ' ',
  ),
);
