/**
 * The CAMEO code of words about a deed. The codebook repeats one list of matters below several roots (to promise military aid
 * is 0332, to demand it 1032, to refuse it 1222), so that tables of operators only name the root ("10+") and the governed deed
 * says the rest. Numbering of CAMEO 1.1b3.
 */

import type { Coding } from '../../lexicon/entry.ts';
import { asThreat } from '../operators/as-threat.ts';
import { matterOf } from './matter-of.ts';
import { modeOf } from './mode-of.ts';

/** Fills in what an outcome's code leaves open ("10+"), and with it the mode that the table does not name. */
export function composeCameo(outcome: Coding, content: Coding | null): Coding {
  if (!outcome.cameo?.endsWith('+')) return outcome;
  const root = outcome.cameo.slice(0, -1);
  const code = content?.cameo ?? '';
  // A threat of a threat is the one that was uttered.
  if (root === '13' && code.startsWith('13'))
    return { ...outcome, cameo: code, modes: content?.modes ?? [] };
  if (root === '13') return asThreat(outcome, code);
  const matter = matterOf(code);
  const mode = outcome.modes.length === 0 ? modeOf(root, matter) : undefined;
  return { ...outcome, cameo: codeOf(root, matter, code), modes: mode ? [mode] : outcome.modes };
}

function codeOf(root: string, matter: string, code: string): string {
  if (matter === '') return `${root}0`;
  if (root === '12') return `${REFUSED[matter.slice(0, 1)]}${matter.slice(1)}`;
  // To promise one's own mediation is 039, to accept another's 038; a treaty to come is policy support.
  if (root === '03' && code === '045') return '039';
  if (root === '03' && code === '057') return '032';
  return root + matter;
}

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
