/**
 * "The EU condemned Iran after it tested a missile", "sanctions were imposed on Chad because it sheltered rebels": whoever is
 * punished or blamed did what the clause behind gives as the reason.
 */

import {
  caseOf,
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../syntax/tree.ts';

const ANSWERS: ReadonlySet<string> = new Set(
  (
    'condemn criticise criticize denounce rebuke accuse blame punish sanction penalise penalize fine sue arrest detain jail ' +
    'imprison charge indict expel ban suspend dismiss sack oust impeach reprimand'
  ).split(' '),
);

/** Verbs of which the noun says what is done: "imposed sanctions on". */
const IMPOSING: ReadonlySet<string> = new Set(['impose', 'place', 'levy', 'slap']);

/** Heads of those punished or blamed; empty where the pronoun is no subject of a reason. */
export function answeredAbove(tree: Tree, pronoun: number): readonly number[] {
  const clause = headOf(tree, pronoun);
  if (!relationOf(tree, pronoun).startsWith('nsubj') || !isReason(tree, clause)) return [];
  const verb = headOf(tree, clause);
  if (ANSWERS.has(lemmaOf(tree, verb))) return childrenWith(tree, verb, 'obj', 'nsubj:pass');
  if (!IMPOSING.has(lemmaOf(tree, verb))) return [];
  const imposed = childrenWith(tree, verb, 'obj', 'nsubj:pass');
  return [verb, ...imposed]
    .flatMap((head) => childrenWith(tree, head, 'obl', 'nmod'))
    .filter((noun) => noun < clause && /^(?:on|against)$/.test(caseOf(tree, noun)));
}

function isReason(tree: Tree, clause: number): boolean {
  return (
    clause >= 0 &&
    relationOf(tree, clause) === 'advcl' &&
    headOf(tree, clause) < clause &&
    childrenWith(tree, clause, 'mark').some((mark) =>
      /^(?:after|because)$/.test(wordOf(tree, mark)),
    )
  );
}
