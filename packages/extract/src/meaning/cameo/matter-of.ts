/** What a deed is about, in the digits that roots 02, 03 and 10 of CAMEO give it; empty where they have none. */

import { longestMatch } from './longest-match.ts';

export function matterOf(code: string): string {
  // An offer to mediate (039) is refused or asked for like mediation itself.
  if (/^(02|03|10)/.test(code)) return code.slice(2).replace(/^0$/, '').replace(/^9$/, '8');
  const base = longestMatch(MATTERS, code);
  if (base === undefined) return '';
  return code.startsWith('12') && code.length === 4 ? base + code.slice(3) : base;
}

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
