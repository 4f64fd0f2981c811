/** Verbs that call someone to an office: "appointed Ada Rhys minister", "named her president". */

import { wordSet } from '@dateline/language';

export const OFFICE_VERBS = wordSet(
  'appoint name elect re-elect nominate choose pick proclaim crown designate reappoint',
);
