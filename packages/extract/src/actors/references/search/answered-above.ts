/**
 * "The EU condemned Iran after it tested a missile", "aid to Chad was cut because it sheltered rebels", "thanked Ada Rhys for
 * her help": whoever is punished, blamed or thanked did what the words behind give as the reason.
 */

import { wordSet } from '@dateline/language';
import { eachOf } from '../../../lexicon/words/each-of.ts';
import { isSubject } from '../../../syntax/arguments/is-subject.ts';
import { isMarkedBy } from '../../../syntax/clauses/is-marked-by.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
} from '../../../syntax/tree.ts';

const ANSWERS = wordSet(
  'condemn criticise criticize denounce rebuke accuse blame punish sanction penalise penalize fine sue arrest detain jail ' +
    'imprison charge indict expel ban suspend dismiss sack oust impeach reprimand',
);

/** Whoever is shot at may have come first: "killed two men after they opened fire". */
const RETURNS = wordSet('kill shoot wound injure repel sink ram');
const PROVOKES = wordSet(
  'attack ambush fire open storm raid shoot throw hurl charge refuse ignore try attempt flee ram',
);

/** How whoever strikes, punishes or blames came to know. */
const FINDS = wordSet(
  'find discover uncover seize learn receive hear see spot notice establish determine conclude',
);

/** Those freed are who had been taken: "released two nurses after they were kidnapped". */
const FREES = wordSet('free release rescue liberate ransom return');

/** Verbs of which the noun says what is done, and who bears it: "imposed sanctions on", "cut off aid to", "broke ties with". */
const INFLICTING: ReadonlyMap<string, RegExp> = new Map([
  ...eachOf('impose place levy slap', /^(?:on|against)$/),
  ...eachOf('cut suspend halt freeze stop withhold withdraw end cancel', /^(?:to|for|with|from)$/),
  ...eachOf('break sever', /^with$/),
]);

/** Those thanked for what they did. */
const THANKS = wordSet(
  'thank praise commend congratulate applaud salute reward honour honor decorate forgive pardon',
);

/** Heads of those punished, blamed or thanked; empty where the pronoun is no one's in a reason. */
export function answeredAbove(tree: Tree, pronoun: number): readonly number[] {
  // "ended talks with Chad after its troops advanced": whose they are advanced.
  const isOwner = relationOf(tree, pronoun) === 'nmod:poss';
  const subject = isOwner ? headOf(tree, pronoun) : pronoun;
  const reason = headOf(tree, subject);
  if (!isSubject(tree, subject) || !isReason(tree, reason))
    return isOwner ? answeredFor(tree, subject) : [];
  const verb = headOf(tree, reason);
  // "arrested two men after they found guns": whoever finds them does the arresting.
  if (FINDS.has(lemmaOf(tree, reason))) return [];
  const objects = childrenWith(tree, verb, 'obj', 'nsubj:pass');
  const isAnswer =
    ANSWERS.has(lemmaOf(tree, verb)) ||
    (FREES.has(lemmaOf(tree, verb)) && relationOf(tree, subject) === 'nsubj:pass') ||
    (RETURNS.has(lemmaOf(tree, verb)) && PROVOKES.has(lemmaOf(tree, reason)));
  const struck = isAnswer ? objects : [];
  const bearing = INFLICTING.get(lemmaOf(tree, verb));
  if (!bearing) return struck;
  const borne = [verb, ...objects]
    .flatMap((head) => childrenWith(tree, head, 'obl', 'nmod'))
    .filter((noun) => noun < reason && bearing.test(caseOf(tree, noun)));
  return [...struck, ...borne];
}

/** "thanked him for his help", "fined the bank over its loans" */
function answeredFor(tree: Tree, reason: number): readonly number[] {
  const verb = headOf(tree, reason);
  if (verb < 0 || relationOf(tree, reason) !== 'obl') return [];
  if (!/^(?:for|over)$/.test(caseOf(tree, reason))) return [];
  const lemma = lemmaOf(tree, verb);
  return ANSWERS.has(lemma) || THANKS.has(lemma)
    ? childrenWith(tree, verb, 'obj', 'nsubj:pass').filter((noun) => noun < reason)
    : [];
}

function isReason(tree: Tree, clause: number): boolean {
  return (
    clause >= 0 &&
    relationOf(tree, clause) === 'advcl' &&
    headOf(tree, clause) < clause &&
    isMarkedBy(tree, clause, /^(?:after|because)$/)
  );
}
