/** The coding of a governed deed as its own negation leaves it. */

import type { Coding } from '../../lexicon/entry.ts';
import type { Tree } from '../../syntax/tree.ts';
import { composeCameo } from '../cameo/compose-cameo.ts';
import { isDenied } from '../is-denied.ts';
import type { Meaning } from '../meaning.ts';

/** "agreed not to attack" promises restraint, "vowed not to negotiate" refusal. */
export function effectiveCoding(tree: Tree, meaning: Meaning): Coding {
  const { coding, stance } = meaning;
  if (stance !== 'negated' && !isDenied(tree, meaning)) return coding;
  return HOSTILE.has(coding.type) ? RESTRAINT : composeCameo(REFUSAL, coding);
}

export const HOSTILE = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'MOBILIZE',
  'PROTEST',
  'THREATEN',
  'REJECT',
]);
const RESTRAINT: Coding = { type: 'RETREAT', modes: [], cameo: '087' };
export const REFUSAL: Coding = { type: 'REJECT', modes: [], cameo: '12+' };
