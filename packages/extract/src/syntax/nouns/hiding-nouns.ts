/** "made no secret of its plan", "no doubt it struck": nouns for what hides something, of which to deny that there is any affirms the rest. */

import { wordSet } from '@dateline/language';

export const HIDING_NOUNS = wordSet('secret doubt bone mistake');
