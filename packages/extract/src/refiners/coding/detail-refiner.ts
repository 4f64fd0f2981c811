/**
 * Gives a deed the finer of CAMEO's codes where the words around it say more than its verb does: a march for the president's
 * resignation is 1411, one for a higher wage 1412, a bomb in a car 1832.
 */

import { withModeOf } from '../../meaning/cameo/with-mode-of.ts';
import { subjectBelow } from '../../syntax/arguments/subject-below.ts';
import { childrenWith, relationOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import { carrierOf } from '../../syntax/verbs/carrier-of.ts';
import type { Draft, Reading } from '../draft.ts';
import { recode } from './recode.ts';

export function refineDetail(draft: Draft, reading: Reading): Draft {
  const { coding } = draft;
  const coarse = coding.cameo ?? reading.codebook.cameoOf(coding.type, coding.modes);
  const details = coarse === null ? undefined : reading.lexicon.detailsOf(coarse);
  const found = details?.find(wordsAround(draft, reading.tree), reading.tree);
  if (found === undefined) return draft;
  const { code, cue } = found;
  const reason = `"${wordOf(reading.tree, cue)}" makes it ${code}`;
  return recode(draft, withModeOf({ ...coding, cameo: code }), reason);
}

/** The words of the deed's clause, without those that only name its doers. */
function wordsAround({ meaning, coding, actors, recipients }: Draft, tree: Tree): number[] {
  const carrier = carrierOf(tree, meaning.base);
  const found: number[] = [];
  for (const top of [carrier, meaning.base, ...meaning.parts]) collect(tree, top, found);
  // "bombed drone launchers": what is struck from the air is not what strikes.
  const parties = coding.modes.includes('aerial') ? [...actors, ...recipients] : actors;
  return found
    .filter((token) => !parties.some(({ phrase }) => phrase.first <= token && token < phrase.last))
    .sort((a, b) => a - b);
}

function collect(tree: Tree, token: number, found: number[]): void {
  if (found.includes(token)) return;
  found.push(token);
  for (const child of childrenWith(tree, token))
    if (!isOtherClause(tree, child)) collect(tree, child, found);
}

/** What stands beside a clause, or tells of its time, with a subject of its own is something else. */
function isOtherClause(tree: Tree, token: number): boolean {
  const relation = relationOf(tree, token);
  if (relation === 'parataxis') return true;
  const beside = relation === 'conj' && uposOf(tree, token) === 'VERB';
  if (!beside && !(relation === 'advcl' && isTimed(tree, token))) return false;
  return subjectBelow(tree, token) >= 0;
}

function isTimed(tree: Tree, clause: number): boolean {
  return childrenWith(tree, clause, 'mark', 'advmod').some((mark) =>
    /^(while|as|after|before|when|whereas)$/.test(wordOf(tree, mark)),
  );
}
