/**
 * The CAMEO code of words about a deed. The codebook repeats one list of matters below several roots (to promise military aid
 * is 0332, to demand it 1032, to refuse it 1222), so that tables of operators only name the root ("10+") and the governed deed
 * says the rest. Numbering of CAMEO 1.1b3.
 */

import type { Coding } from '../lexicon/entry.ts';

/** What the deeds of roots 04 to 08 are about, in the digits that roots 02, 03 and 10 give it. */
const MATTERS: Readonly<Record<string, string>> = {
  '04': '6',
  '045': '8',
  '05': '2',
  '057': '7',
  '06': '1',
  '061': '11',
  '062': '12',
  '063': '13',
  '064': '14',
  '07': '3',
  '071': '31',
  '072': '32',
  '073': '33',
  '074': '34',
  '08': '5',
  '081': '51',
  '082': '52',
  '083': '4',
  '0831': '41',
  '0832': '42',
  '0833': '43',
  '0834': '44',
  '084': '53',
  '085': '54',
  '086': '55',
  '087': '56',
  // What is refused keeps its matter when the refusal itself is demanded or promised.
  '121': '1',
  '122': '3',
  '123': '4',
  '124': '5',
  '125': '6',
  '126': '8',
  '127': '7',
};

/** Where root 12 puts the matters. */
const REFUSED: Readonly<Record<string, string>> = {
  '1': '121',
  '2': '120',
  '3': '122',
  '4': '123',
  '5': '124',
  '6': '125',
  '7': '127',
  '8': '126',
};

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

const MODES: Readonly<Record<string, string>> = {
  '1': 'assist',
  '2': 'assist',
  '3': 'assist',
  '4': 'change',
  '5': 'yield',
  '6': 'meet',
  '7': 'meet',
  '8': 'meet',
};

/** Roots whose type has the modes above. */
const MODAL = new Set(['02', '10', '12']);

/** Fills in what an outcome's code leaves open ("10+"), and with it the mode that the table does not name. */
export function composeCameo(outcome: Coding, content: Coding | null): Coding {
  if (!outcome.cameo?.endsWith('+')) return outcome;
  const root = outcome.cameo.slice(0, -1);
  const code = content?.cameo ?? '';
  // A threat of a threat is the one that was uttered.
  if (root === '13' && code.startsWith('13'))
    return { ...outcome, cameo: code, modes: content?.modes ?? [] };
  if (root === '13') return asThreat(outcome, longestMatch(THREATS, code) ?? '130');
  const matter = matterOf(code);
  const mode =
    MODAL.has(root) && outcome.modes.length === 0 ? MODES[matter.slice(0, 1)] : undefined;
  return { ...outcome, cameo: codeOf(root, matter, code), modes: mode ? [mode] : outcome.modes };
}

function asThreat(outcome: Coding, cameo: string): Coding {
  const mode = longestMatch(THREAT_MODES, cameo);
  if (outcome.modes.length > 0 || mode === undefined) return { ...outcome, cameo };
  return { ...outcome, cameo, modes: [mode] };
}

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

/** A demand or refusal whose matter its finer code tells has the mode of that matter. */
export function withModeOf(coding: Coding): Coding {
  const root = coding.cameo?.slice(0, 2) ?? '';
  if (!MODAL.has(root)) return coding;
  const matter = root === '12' ? matterOf(coding.cameo ?? '') : (coding.cameo ?? '').slice(2);
  const mode = MODES[matter.slice(0, 1)];
  return mode === undefined ? coding : { ...coding, modes: [mode] };
}

function matterOf(code: string): string {
  // An offer to mediate (039) is refused or asked for like mediation itself.
  if (/^(02|03|10)/.test(code)) return code.slice(2).replace(/^0$/, '').replace(/^9$/, '8');
  const base = longestMatch(MATTERS, code);
  if (base === undefined) return '';
  return code.startsWith('12') && code.length === 4 ? base + code.slice(3) : base;
}

function codeOf(root: string, matter: string, code: string): string {
  if (matter === '') return `${root}0`;
  if (root === '12') return `${REFUSED[matter.slice(0, 1)]}${matter.slice(1)}`;
  // To promise one's own mediation is 039, to accept another's 038; a treaty to come is policy support.
  if (root === '03' && code === '045') return '039';
  if (root === '03' && code === '057') return '032';
  return root + matter;
}

function longestMatch(table: Readonly<Record<string, string>>, code: string): string | undefined {
  for (let length = code.length; length >= 2; length--) {
    const found = table[code.slice(0, length)];
    if (found !== undefined) return found;
  }
  return undefined;
}
