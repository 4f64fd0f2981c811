/** Is a sector of those who fight outside the armies, whatever a story calls them: rebels, gunmen, militias, pirates, gangs? */

import type { Sector } from '@dateline/knowledge';

export const isBand = (sector: Sector): boolean => BANDS.has(sector);

const BANDS = new Set<Sector>(['REB', 'UAF', 'PRM', 'PRE', 'CRM']);
