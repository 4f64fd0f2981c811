/** What an article tells, as far as "the kingdom" may mean it. */

import { wordSet } from '@dateline/language';
import type { Told } from '../told.ts';

export function amongKingdoms(told: Told): Told {
  return {
    ...told,
    countries: told.countries.filter((country) => KINGDOMS.has(country)),
    actorAt: (token) => {
      const read = told.actorAt(token);
      return read !== null && KINGDOMS.has(read.actor.country ?? '') ? read : null;
    },
  };
}

/** Countries that a king or a queen reigns over, which alone are "the kingdom". */
const KINGDOMS = wordSet('BEL BHR BTN DNK ESP GBR JOR KHM LSO MAR NLD NOR SAU SWE SWZ THA TON');
