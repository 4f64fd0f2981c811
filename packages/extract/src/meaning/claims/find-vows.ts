/** "Iran will respond if its ships are attacked", "will answer any raid with force": what is vowed on a condition is a threat. */

import { wordSet } from '@dateline/language';
import type { Coding, Entry } from '../../lexicon/entry.ts';
import { standInEntry } from '../../lexicon/stand-in-entry.ts';
import { obliquesOf } from '../../syntax/arguments/obliques-of.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { isMarkedBy } from '../../syntax/clauses/is-marked-by.ts';
import { childrenWith, lemmaOf, relationOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import { isDoneBack } from '../../syntax/verbs/is-done-back.ts';
import { modalityOf } from '../../syntax/verbs/modality.ts';
import type { Meaning } from '../meaning.ts';
import { isNegated } from '../negation.ts';

export interface VowSearch {
  readonly tree: Tree;
  readonly isTaken: (token: number) => boolean;
  readonly canAct: (head: number) => boolean;
}

export function findVows(search: VowSearch): Meaning[] {
  const { tree, isTaken, canAct } = search;
  const vows: Meaning[] = [];
  for (let token = 0; token < tree.document.length; token++) {
    if (!isReprisal(tree, token) || isTaken(token) || !isVowed(search, token)) continue;
    const vowing = subjectsOf(tree, token).filter(canAct);
    if (vowing.length > 0) vows.push(vowAt(token, vowing));
  }
  return vows;
}

/** "respond", "strike back", "take measures": whatever it will be, it is done against someone. */
function isReprisal(tree: Tree, token: number): boolean {
  if (uposOf(tree, token) !== 'VERB') return false;
  const verb = lemmaOf(tree, token);
  if (verb === 'respond' || verb === 'retaliate') return true;
  if (verb === 'take')
    return childrenWith(tree, token, 'obj').some((noun) => MEASURES.has(lemmaOf(tree, noun)));
  return /^(?:strike|hit|fight)$/.test(verb) && isDoneBack(tree, token);
}

const MEASURES = wordSet('measure countermeasure revenge retaliation');

function isVowed(search: VowSearch, verb: number): boolean {
  const { tree } = search;
  const modality = modalityOf(tree, verb);
  const isToCome =
    modality === 'future' || (modality === 'would' && relationOf(tree, verb) === 'ccomp');
  return isToCome && !isNegated(tree, verb) && (isConditional(search, verb) || isArmed(tree, verb));
}

/** On a deed that others may do: a fund that responds if markets fall threatens no one. */
function isConditional({ tree, isTaken }: VowSearch, verb: number): boolean {
  return childrenWith(tree, verb, 'advcl').some(
    (clause) => isTaken(clause) && isMarkedBy(tree, clause, /^(?:if|unless)$/),
  );
}

/** "with force", "to any attack" */
function isArmed(tree: Tree, verb: number): boolean {
  return obliquesOf(tree, verb).some(
    ({ word, noun }) =>
      (word === 'with' && /^(?:force|missile|fire|strike)$/.test(lemmaOf(tree, noun))) ||
      (word === 'to' && childrenWith(tree, noun, 'det').some((det) => wordOf(tree, det) === 'any')),
  );
}

function vowAt(token: number, vowing: readonly number[]): Meaning {
  return {
    base: token,
    coding: VOW,
    entry: ENTRY,
    actors: vowing,
    recipients: [],
    mutual: false,
    stance: 'asserted',
    parts: [],
    steps: ['vowed on a condition, so THREATEN'],
  };
}

const VOW: Coding = { type: 'THREATEN', modes: [], cameo: '130' };

const ENTRY: Entry = {
  ...standInEntry('find-vows will … if'),
  meaning: { kind: 'deed', coding: VOW },
  specificity: 1,
};
