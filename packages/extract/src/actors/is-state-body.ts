/** Is a sector that of a body of the state: its government, forces, parliament, courts, police or spies? */

import type { Sector } from '@dateline/knowledge';

export const isStateBody = (sector: Sector | undefined): boolean =>
  sector !== undefined && BODIES.has(sector);

const BODIES = new Set<Sector>(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);
