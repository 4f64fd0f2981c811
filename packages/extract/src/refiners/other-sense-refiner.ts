/** Silence where a word of the lexicon has another sense: mere assent, insisting that something is so, a parade, people called by a deed. */

import { verbMorphologyOf } from '@dateline/language';
import { contentHead } from '../syntax/content-head.ts';
import { isPlural } from '../syntax/is-plural.ts';
import { isSubjunctive } from '../syntax/is-subjunctive.ts';
import { subjectsOf } from '../syntax/subjects-of.ts';
import {
  childrenWith,
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

export function refineOtherSense(draft: Draft, reading: Reading): Draft | null {
  const { tree } = reading;
  if (isMereAssent(draft, tree) || isInsistence(draft, tree) || isAnonymity(draft, tree))
    return null;
  if (isGear(draft, tree) || isHung(draft, tree) || isStandingThreat(draft, reading)) return null;
  if (isTask(draft, tree) || isAdmission(draft, tree) || isAnyJudgment(draft, tree)) return null;
  return isParade(draft, reading) || isSomeone(draft, reading) ? null : draft;
}

/** "The spokesman agreed": of the same mind, which is no agreement; it takes two, or a matter. */
function isMereAssent({ coding, actors, recipients, meaning }: Draft, tree: Tree): boolean {
  const { base, parts } = meaning;
  if (coding.type !== 'AGREE' || lemmaOf(tree, base) !== 'agree' || parts.length > 0) return false;
  const isOne = actors.every(({ phrase }) => !isPlural(tree, phrase.head));
  return (
    isOne &&
    actors.length < 2 &&
    recipients.length === 0 &&
    childWith(tree, base, 'obl', 'ccomp', 'xcomp', 'obj') < 0
  );
}

/** "insisted that they leave" asks for something, "insisted it would win" says something. */
function isInsistence({ coding, meaning: { base, parts } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'REQUEST' || lemmaOf(tree, base) !== 'insist') return false;
  return childrenWith(tree, base, 'ccomp').some((clause) => {
    const { tense, modal } = verbMorphologyOf(tree.document, clause);
    if (isSubjunctive(tree, clause)) return false;
    // "insisted it would drive them out" says what one will do oneself.
    if (modal !== undefined) return modal === 'would' || modal === 'will';
    if (parts.length > 0) return isStated(tree, clause);
    return tense !== undefined;
  });
}

/** "insisted that he was committed to peace": what is so, no demand; with -s or in the past no one asks for it. */
function isStated(tree: Tree, clause: number): boolean {
  return [clause, ...childrenWith(tree, clause, 'aux', 'aux:pass', 'cop')].some((token) =>
    /^VB[DZ]$/.test(xposOf(tree, token)),
  );
}

/** "asked not to be named" asks for nothing that is news. */
function isAnonymity({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'REQUEST' && coding.type !== 'ACCUSE' && coding.type !== 'REJECT')
    return false;
  return childrenWith(tree, base, 'xcomp').some((clause) =>
    /^(?:name|identify|quote)$/.test(lemmaOf(tree, clause)),
  );
}

/** "strikes using attack and fighter aircraft": of what kind they are. */
function isGear({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'ASSAULT' || lemmaOf(tree, base) !== 'attack') return false;
  if (relationOf(tree, base) !== 'obj' || childWith(tree, base, 'det', 'nmod:poss') >= 0)
    return false;
  return lemmaOf(tree, headOf(tree, base)) === 'use';
}

/** "the sign hung outside": who is put to death is hanged. */
function isHung({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  return coding.type === 'SANCTION' && wordOf(tree, base) === 'hung';
}

/** "faces a threat from the sect", "the war threatens the region": a danger that lasts, and no one's words. */
function isStandingThreat(
  { coding, meaning: { base, steps } }: Draft,
  { tree, actors }: Reading,
): boolean {
  if (coding.type !== 'THREATEN') return false;
  if (lemmaOf(tree, base) === 'threaten' && steps.length === 1)
    return childrenWith(tree, base, 'nsubj').some(
      (head) => uposOf(tree, head) === 'NOUN' && !actors.canAct(head),
    );
  if (lemmaOf(tree, base) !== 'threat') return false;
  const governor = headOf(tree, base);
  return (
    governor >= 0 &&
    relationOf(tree, base) === 'obj' &&
    /^(?:face|pose|counter|combat|address|confront|see|present|tackle|contain)$/.test(
      lemmaOf(tree, governor),
    )
  );
}

/** "charged with overseeing the reform": given a task, accused of nothing. */
function isTask({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'ACCUSE' || lemmaOf(tree, base) !== 'charge') return false;
  return childrenWith(tree, base, 'advcl', 'xcomp', 'ccomp', 'obl').some((task) =>
    TASKS.has(lemmaOf(tree, task)),
  );
}

const TASKS = new Set(
  'oversee supervise ensure design implement coordinate protect safeguard enforce guard maintain guide review think'.split(
    ' ',
  ),
);

/** "conceded it was hard", "has conceded that mistakes were made": owned in words, yielded to no one. */
function isAdmission({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'CONCEDE' || lemmaOf(tree, base) !== 'concede') return false;
  return childWith(tree, base, 'ccomp') >= 0;
}

/** "The judgment and criticism built": what people think of someone; a court's is a court's. */
function isAnyJudgment({ coding, actors, recipients, meaning }: Draft, tree: Tree): boolean {
  return (
    coding.type === 'RULE' &&
    meaning.entry.specificity === 0 &&
    /^judge?ment$/.test(lemmaOf(tree, meaning.base)) &&
    actors.length + recipients.length === 0
  );
}

/** A battalion that marches goes somewhere, and who takes to the streets to celebrate is content: neither protests. */
function isParade({ coding, meaning: { base } }: Draft, { tree, lexicon }: Reading): boolean {
  if (coding.type !== 'PROTEST') return false;
  if (childrenWith(tree, base, 'advcl', 'xcomp').some((aim) => GLAD.test(lemmaOf(tree, aim))))
    return true;
  if (!/^(?:march|parade|rally)$/.test(lemmaOf(tree, base))) return false;
  return subjectsOf(tree, base).some((head) =>
    lexicon.classOf('troops').has(lemmaOf(tree, contentHead(tree, head))),
  );
}

const GLAD =
  /^(?:celebrate|rejoice|cheer|welcome|greet|watch|see|view|photograph|mourn|pray|hear|listen|remember|commemorate)$/;

/** "the Syrian opposition", "the coalition": the noun means people, not what they do. */
function isSomeone(
  { meaning: { base, steps } }: Draft,
  { tree, actors, lexicon }: Reading,
): boolean {
  if (steps.length > 1 || uposOf(tree, base) === 'VERB') return false;
  // "the killing of a bishop by militants" speaks of people, but is none.
  if (!actors.nameAt(base) && !lexicon.classOf('agent').has(lemmaOf(tree, base))) return false;
  return (actors.actorAt(base)?.actor.sectors.length ?? 0) > 0;
}
