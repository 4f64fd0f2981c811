/** To say that another one must do something, whatever it is, or must not do it: a demand of no finer kind. */

import type { Coding } from '../../lexicon/entry.ts';

export const DEMAND: Coding = { type: 'REQUEST', modes: [], cameo: '100' };
