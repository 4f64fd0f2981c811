/** What it is to say of someone else that they did wrong: an accusation, with no charge brought. */

import type { Coding } from '../../lexicon/entry.ts';

export const ALLEGATION: Coding = { type: 'ACCUSE', modes: ['allege'], cameo: '112' };
