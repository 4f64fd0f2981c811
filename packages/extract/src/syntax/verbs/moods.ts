/** "was honoured to", "was a pleasure to": what one feels at a deed that is done. Who was "happy to" may only have been ready for it. */

import { wordSet } from '@dateline/language';

export const MOODS = wordSet(
  'honour honor honoured honored pleasure pleased delight delighted privilege privileged joy proud relieved',
);
