/** Verbs for what states do to others. */

import { wordSet } from '@dateline/language';

export const FOREIGN_DEEDS = wordSet(
  'condemn criticise criticize denounce accuse blame urge warn threaten pressure press support back recognise recognize ' +
    'arm fund finance attack bomb sanction oppose topple oust overthrow help assist isolate train equip advise expel',
);

/** At home ministers do so, too; a state only to another's. */
export const DEEDS_OF_STATES = wordSet(
  'praise commend hail congratulate thank applaud laud chide rebuke reproach lambast slam castigate censure snub court woo ' +
    'bolster endorse tell ask remind promise assure reassure offer invite implore lobby persuade mock',
);
