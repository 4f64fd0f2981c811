/** Is a sector of those who bear arms: armies, police and spies as well as bands? */

import type { Sector } from '@dateline/knowledge';
import { isBand } from './is-band.ts';

export const bearsArms = (sector: Sector | undefined): boolean =>
  sector !== undefined && (FORCES.has(sector) || isBand(sector));

const FORCES = new Set<Sector>(['MIL', 'COP', 'SPY']);
