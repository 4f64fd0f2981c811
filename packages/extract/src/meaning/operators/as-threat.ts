/** A threat in the numbering of root 13, by the deed that is threatened. */

import type { Coding } from '../../lexicon/entry.ts';
import { longestMatch } from '../cameo/longest-match.ts';

export function asThreat(outcome: Coding, code: string): Coding {
  const cameo = longestMatch(THREATS, code) ?? '130';
  const mode = longestMatch(THREAT_MODES, cameo);
  if (outcome.modes.length > 0 || mode === undefined) return { ...outcome, cameo };
  return { ...outcome, cameo, modes: [mode] };
}

/** What threats are about: the deed threatened, in the numbering of root 13. */
const THREATS: Readonly<Record<string, string>> = {
  '07': '1311',
  '12': '131',
  '125': '134',
  '14': '133',
  '15': '138',
  '16': '1313',
  '162': '1311',
  '163': '1312',
  '164': '134',
  '165': '135',
  '166': '136',
  '17': '132',
  '171': '138',
  '1721': '1321',
  '1722': '1322',
  '1723': '1323',
  '1724': '1324',
  '173': '137',
  '175': '137',
  '18': '1383',
  '19': '1384',
  '191': '1381',
  '192': '1382',
  '20': '1385',
};

/** How PLOVER calls what CAMEO says is threatened. */
const THREAT_MODES: Readonly<Record<string, string>> = {
  '1311': 'relations',
  '1312': 'restrict',
  '1313': 'relations',
  '132': 'restrict',
  '134': 'relations',
  '136': 'expel',
  '137': 'violence',
  '138': 'violence',
  '1382': 'territory',
};
