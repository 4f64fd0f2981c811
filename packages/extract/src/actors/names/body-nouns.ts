/** "the Committee", with a capital: nouns by which a text calls the one body that it has named in full. */

import { wordSet } from '@dateline/language';

export const BODY_NOUNS = wordSet(
  'Committee Council Front Party Movement Commission Tribunal Assembly Federation Congress',
);
