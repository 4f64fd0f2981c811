/** Verbs for what states do to others. */

import { wordSet } from '@dateline/language';

export const FOREIGN_DEEDS = wordSet(
  'condemn criticise criticize denounce accuse blame urge warn threaten pressure press support back recognise recognize ' +
    'arm fund finance attack bomb sanction oppose topple oust overthrow help assist isolate train equip advise expel',
);
