/** Is a sector of those who fight outside the armies, whatever a story calls them: rebels, gunmen, militias? */

import type { Sector } from '@dateline/knowledge';

export const isArmedSector = (sector: Sector): boolean => ARMED.has(sector);

const ARMED = new Set<Sector>(['REB', 'UAF', 'PRM', 'PRE']);
