/** Prepositions behind which a name may tell where a deed was done, if nothing else around it says what it tells instead. */

import { wordSet } from '@dateline/language';
import { isSpatial } from '../../syntax/nouns/is-spatial.ts';

export const canTellWhere = (preposition: string): boolean =>
  isSpatial(preposition) || BESIDES.has(preposition);

const BESIDES = wordSet('on onto between of beyond behind');
