/** "sent 200 troops to serve as a peacekeeping force": troops that are moved to keep a peace are help, not a show of force. */

import { sentenceHas } from '../../syntax/sentence-has.ts';
import { caseOf, headOf, isWithin, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { recode } from './recode.ts';

export function refinePeacekeeping(draft: Draft, { tree }: Reading): Draft {
  const { coding, meaning } = draft;
  if (coding.type !== 'MOBILIZE' || !coding.modes.some((mode) => FORCES.has(mode))) return draft;
  const isToKeepPeace = sentenceHas(
    tree,
    meaning.base,
    (word) => KEEPING.test(wordOf(tree, word)) && isPurposeOf(tree, word, meaning.base),
  );
  if (!isToKeepPeace) return draft;
  return draft.factuality === 'FUTURE'
    ? recode(draft, PLEDGE, 'to be sent to keep a peace, so AGREE')
    : recode(draft, PROTECTION, 'sent to keep a peace, so AID');
}

const FORCES = new Set(['troops', 'police']);

const PROTECTION = { type: 'AID', modes: [], cameo: '074' } as const;

const PLEDGE = { type: 'AGREE', modes: [], cameo: '0334' } as const;

const KEEPING = /^peace-?keep(?:ing|ers?)$/;

/** Beside the deed, and not whom the force faces or follows: "massed near the peacekeepers". */
function isPurposeOf(tree: Tree, word: number, base: number): boolean {
  if (word === base || !isWithin(tree, word, above(tree, base))) return false;
  const noun = wordOf(tree, word) === 'peacekeeping' ? headOf(tree, word) : word;
  return !/^(?:against|near|around|outside|at|after|from)$/.test(caseOf(tree, noun));
}

/** "announced the deployment of troops on a peacekeeping mission": the tree may hang the mission on what is announced. */
const above = (tree: Tree, base: number): number =>
  uposOf(tree, base) === 'NOUN' && headOf(tree, base) >= 0 ? headOf(tree, base) : base;
