/** Do the words themselves tell whose an actor is, rather than what else the article speaks of? */

import type { ResolvedActor } from '@dateline/knowledge';

export const isSure = ({ confidence }: ResolvedActor): boolean => confidence >= SURE;

const SURE = 0.6;
