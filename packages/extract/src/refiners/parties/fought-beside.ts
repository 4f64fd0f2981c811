/** "killed in combat against rebels", "while battling rebels": there, unlike in an attack against them, both sides kill. */

import { wordSet } from '@dateline/language';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { caseOf, childrenWith, lemmaOf, type Tree, wordOf } from '../../syntax/tree.ts';
import { nounsJoinedBy } from './nouns-joined-by.ts';

/** `deeds`: the violence that the clause tells beside its verb. */
export function foughtBeside(tree: Tree, base: number, deeds: readonly number[]): number[] {
  if (!HARMED.has(lemmaOf(tree, base))) return [];
  const combat = deeds.filter((deed) => COMBAT.has(lemmaOf(tree, deed)));
  const clauses = childrenWith(tree, base, 'advcl').filter(
    (clause) => COMBAT.has(lemmaOf(tree, clause)) && isMeanwhile(tree, clause),
  );
  return [
    ...combat.flatMap((deed) => nounsJoinedBy(tree, deed, 'against')),
    ...clauses.flatMap((clause) => [...objectsOf(tree, clause), ...fightingWith(tree, clause)]),
  ];
}

const HARMED = wordSet('kill die wound injure hurt');
const COMBAT = wordSet('combat fighting battle fight war warfare');

const isMeanwhile = (tree: Tree, clause: number): boolean =>
  childrenWith(tree, clause, 'mark', 'advmod').some((word) => wordOf(tree, word) === 'while');

const fightingWith = (tree: Tree, clause: number): readonly number[] =>
  childrenWith(tree, clause, 'obl').filter((noun) => /^(?:with|against)$/.test(caseOf(tree, noun)));
