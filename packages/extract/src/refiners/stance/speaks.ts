/** Does a word say something, so that what must or would be is someone's demand or plan? */

import { wordSet } from '@dateline/language';
import type { Reading } from '../draft.ts';

export function speaks(token: number, composition: Reading['composition']): boolean {
  return SPEECH.has(composition.operatorNameAt(token) ?? '');
}

const SPEECH = wordSet('say announce accuse deny warn promise offer appeal request condemn');
