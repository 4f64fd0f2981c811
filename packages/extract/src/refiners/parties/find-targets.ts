/**
 * Those whom a deed is done to, where its own words name a thing or no one: "fired tear gas to disperse protesters", "engaged a
 * militia and destroyed two vehicles", "warned of war with Chad".
 */

import { wordSet } from '@dateline/language';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
} from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { aimedAt } from './aimed-at.ts';
import { threatenedIf } from './threatened-if.ts';

/** Heads of noun phrases; empty where no one is told. */
export function findTargets(draft: Draft, { tree, actors }: Reading): readonly number[] {
  const { base, parts } = draft.meaning;
  const { type } = draft.coding;
  if (type === 'MOBILIZE') return firstTold([aimedAt(tree, base), meantFor(tree, base)]);
  if (type === 'ASSAULT')
    return firstTold([aimedAt(tree, base), struckBefore(draft, tree), targetOf(tree, base)]);
  const words = [base, ...parts];
  // "arrived for talks with Chad"
  if (type === 'CONSULT' && draft.coding.modes.includes('visit')) return facedBelow(tree, words);
  if (JOINT.has(type)) return joinedBelow(tree, words).filter(actors.canAct);
  if (!FACING.has(type)) return [];
  const ways = [facedBelow(tree, words)];
  if (type === 'COERCE')
    ways.push(
      words.flatMap((word) => measuredBelow(tree, word)),
      words.flatMap((word) => oustedBelow(tree, word)),
    );
  if (type === 'THREATEN')
    ways.push(
      words.flatMap((word) => aimedAt(tree, word)),
      threatenedIf(tree, words),
      answerableFor(tree, words),
    );
  return firstTold(ways.map((heads) => heads.filter(actors.canAct)));
}

const firstTold = (ways: readonly (readonly number[])[]): readonly number[] =>
  ways.find((heads) => heads.length > 0) ?? [];

/** "mobilised troops for a war on Niger": whom they are raised to fight. */
function meantFor(tree: Tree, base: number): readonly number[] {
  return childrenWith(tree, base, 'obl', 'nmod')
    .filter((noun) => caseOf(tree, noun) === 'for' && BLOWS.has(lemmaOf(tree, noun)))
    .flatMap((noun) => childrenWith(tree, noun, 'nmod'))
    .filter((noun) => UPON.has(caseOf(tree, noun)));
}

const BLOWS = wordSet(
  'war assault attack offensive strike invasion operation confrontation battle intervention incursion',
);

const UPON = wordSet('against on with of');

/** What was destroyed in the same blow was theirs. */
function struckBefore({ coding, meaning: { base } }: Draft, tree: Tree): readonly number[] {
  if (!coding.modes.includes('destroy') || relationOf(tree, base) !== 'conj') return [];
  const before = headOf(tree, base);
  return before >= 0 && STRIKING.has(lemmaOf(tree, before)) ? objectsOf(tree, before) : [];
}

const STRIKING = wordSet('engage strike hit attack bomb target shell kill raid');

/** "rebels who have been the target of many of the strikes" */
function targetOf(tree: Tree, base: number): readonly number[] {
  let noun = base;
  while (relationOf(tree, noun) === 'nmod' && caseOf(tree, noun) === 'of')
    noun = headOf(tree, noun);
  return noun !== base && TARGETS.has(lemmaOf(tree, noun)) ? subjectsOf(tree, noun) : [];
}

const TARGETS = wordSet('target victim object');

/** Words and measures are against whoever their matter is with: "warned of war with Chad", "sanctions targeting Chad's exports". */
const FACING = new Set(['THREATEN', 'COERCE', 'REJECT', 'SUPPORT']);

function facedBelow(tree: Tree, words: readonly number[]): number[] {
  const matters = words.flatMap((word) => [
    word,
    ...childrenWith(tree, word, 'obj'),
    ...childrenWith(tree, word, 'obl', 'nmod').filter((noun) => OF.has(caseOf(tree, noun))),
  ]);
  return matters.flatMap((matter) => [
    ...childrenWith(tree, matter, 'nmod').filter((noun) => AGAINST.has(caseOf(tree, noun))),
    ...childrenWith(tree, matter, 'acl')
      .filter((verb) => /^(?:target|punish)$/.test(lemmaOf(tree, verb)))
      .flatMap((verb) => objectsOf(tree, verb)),
  ]);
}

const OF = wordSet('of for over about in');
const AGAINST = new Set(['with', 'against']);

/** What is done together is done with whom its words name: "will take part in an exercise with Chad". */
const JOINT = new Set(['AGREE', 'COOPERATE']);

const joinedBelow = (tree: Tree, words: readonly number[]): number[] =>
  facedBelow(tree, words).filter((head) => caseOf(tree, head) === 'with');

/** "imposed a quota of ten tons of steel on Chad": the tree may hang the land on the tons. */
function measuredBelow(tree: Tree, word: number): readonly number[] {
  return childrenWith(tree, word, 'obj', 'nmod').flatMap((noun) =>
    caseOf(tree, noun) === 'on' && uposOf(tree, noun) === 'PROPN'
      ? [noun]
      : measuredBelow(tree, noun),
  );
}

/** "warned of consequences for Chad's deeds": for whoever did them. */
function answerableFor(tree: Tree, words: readonly number[]): number[] {
  return words
    .flatMap((word) => [word, ...childrenWith(tree, word, 'obj', 'obl', 'nmod')])
    .filter((noun) => SANCTIONS.has(lemmaOf(tree, noun)))
    .flatMap((noun) => childrenWith(tree, noun, 'nmod'))
    .filter((deed) => caseOf(tree, deed) === 'for')
    .flatMap((deed) => [deed, ...childrenWith(tree, deed, 'nmod:poss')]);
}

const SANCTIONS = wordSet('consequence repercussion cost price retaliation punishment');

/** "forced the resignation of the minister" */
function oustedBelow(tree: Tree, word: number): readonly number[] {
  return [word, ...childrenWith(tree, word, 'obj')]
    .filter((noun) => OUSTING.has(lemmaOf(tree, noun)))
    .flatMap((noun) => [
      ...childrenWith(tree, noun, 'nmod').filter((one) => caseOf(tree, one) === 'of'),
      ...childrenWith(tree, noun, 'nmod:poss'),
    ]);
}

const OUSTING = wordSet('resignation departure ouster exit removal abdication');
