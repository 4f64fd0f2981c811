/** A demand or refusal whose matter its finer code tells has the mode of that matter. */

import type { Coding } from '../../lexicon/entry.ts';
import { matterOf } from './matter-of.ts';
import { modeOf } from './mode-of.ts';

export function withModeOf(coding: Coding): Coding {
  const cameo = coding.cameo ?? '';
  const root = cameo.slice(0, 2);
  const mode = modeOf(root, root === '12' ? matterOf(cameo) : cameo.slice(2));
  return mode === undefined ? coding : { ...coding, modes: [mode] };
}
