/** "The council retreated on Tuesday": who bears no arms gives way in something, and leaves no ground. */

import { wordSet } from '@dateline/language';
import { childWith, lemmaOf, type Tree } from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';

export function isRetreatInWords(
  { coding, actors, meaning: { base } }: Draft,
  tree: Tree,
): boolean {
  if (coding.type !== 'RETREAT' || coding.cameo !== '0874') return false;
  if (!/^(?:retreat|surrender|capitulate)$/.test(lemmaOf(tree, base))) return false;
  if (childWith(tree, base, 'obj') >= 0) return false;
  return (
    actors.length > 0 &&
    actors.every(
      ({ actor: { sectors }, phrase: { head } }) =>
        BODIES.has(lemmaOf(tree, head)) || /^(?:BUS|EDU|LEG|PTY|SOC)$/.test(sectors[0] ?? ''),
    )
  );
}

const BODIES = wordSet('council board committee chamber panel assembly');
