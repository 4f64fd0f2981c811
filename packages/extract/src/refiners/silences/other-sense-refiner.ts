/** Silence where a word of the lexicon has another sense: mere words, a task given, a lasting danger, a parade, people called by a deed. */

import { wordSet } from '@dateline/language';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { isMarkedBy } from '../../syntax/clauses/is-marked-by.ts';
import { contentLemma } from '../../syntax/nouns/content-lemma.ts';
import {
  caseOf,
  childrenWith,
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  spellingOf,
  type Tree,
  uposOf,
  wordOf,
} from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isBreakthrough } from './is-breakthrough.ts';
import { isForewarning } from './is-forewarning.ts';
import { isMereWords } from './is-mere-words.ts';
import { isOwnBusiness } from './is-own-business.ts';
import { isRetreatInWords } from './is-retreat-in-words.ts';
import { isStandingThreat } from './is-standing-threat.ts';

export function refineOtherSense(draft: Draft, reading: Reading): Draft | null {
  const { tree } = reading;
  if (isMereWords(draft, tree) || isTask(draft, tree) || isAnyJudgment(draft, tree)) return null;
  if (isGear(draft, tree) || isHung(draft, tree) || isStandingThreat(draft, reading)) return null;
  if (isOrderAsName(draft, tree) || isAskedByPress(draft, tree)) return null;
  if (isRetreatInWords(draft, tree) || isOwnBusiness(draft, tree)) return null;
  if (isBreakthrough(draft, tree)) return null;
  if (isForewarning(draft, tree) || isPartOfName(draft, tree) || isOtherAttempt(draft, tree))
    return null;
  return isParade(draft, reading) || isSomeone(draft, reading) ? null : draft;
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

/** "charged with overseeing the reform": given a task, accused of nothing. */
function isTask({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'ACCUSE' || lemmaOf(tree, base) !== 'charge') return false;
  return childrenWith(tree, base, 'advcl', 'xcomp', 'ccomp', 'obl').some((task) =>
    TASKS.has(lemmaOf(tree, task)),
  );
}

const TASKS = wordSet(
  'oversee supervise ensure design implement coordinate protect safeguard enforce guard maintain guide review think',
);

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
  // "marched them towards the capital": whoever is led is no crowd.
  if (lemmaOf(tree, base) === 'march' && childWith(tree, base, 'obj') >= 0) return true;
  return subjectsOf(tree, base).some((head) =>
    lexicon.classOf('troops').has(contentLemma(tree, head)),
  );
}

const GLAD =
  /^(?:celebrate|rejoice|cheer|welcome|greet|watch|see|view|photograph|mourn|pray|hear|listen|remember|commemorate)$/;

/** "UFC Fight Night", "the Election Commission": what something is called. */
function isPartOfName({ meaning: { base, steps } }: Draft, tree: Tree): boolean {
  if (uposOf(tree, base) !== 'PROPN') return false;
  const isLast = uposOf(tree, base + 1) !== 'PROPN';
  const isNamed = childrenWith(tree, base, 'appos', 'flat', 'nmod:unmarked').includes(base + 1);
  const isKind = relationOf(tree, base) === 'compound' && headOf(tree, base) === base + 1;
  return !isLast && (isNamed || (steps.length === 1 && isKind));
}

/** "said, when questioned about the report": by the press, and held by no one. */
function isAskedByPress({ coding, actors, meaning: { base } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'COERCE' || lemmaOf(tree, base) !== 'question' || actors.length > 0)
    return false;
  if (relationOf(tree, base) !== 'advcl') return false;
  // "when questioned on reporting that the two would meet"
  return (
    childrenWith(tree, base, 'obl').some((noun) => /^(?:about|on)$/.test(caseOf(tree, noun))) ||
    childrenWith(tree, base, 'advcl').some((clause) => isMarkedBy(tree, clause, /^(?:about|on)$/))
  );
}

/** "an official with Save the Children": a name that is an order, by its capitals amid the sentence. */
function isOrderAsName({ meaning: { base } }: Draft, tree: Tree): boolean {
  if (uposOf(tree, base) !== 'VERB' || !isTall(tree, base) || !isTall(tree, base + 2)) return false;
  return wordOf(tree, base + 1) === 'the' && wordOf(tree, base - 1) !== '.';
}

/** "Save", but not "SAVE": text all in capitals names no one. */
const isTall = (tree: Tree, token: number): boolean =>
  token < tree.document.length && /^\p{Lu}\p{Ll}/u.test(spellingOf(tree, token));

/** "survived an attempt to expel him": not on his life. */
function isOtherAttempt({ meaning: { base } }: Draft, tree: Tree): boolean {
  if (lemmaOf(tree, base) !== 'survive') return false;
  const aims = childrenWith(tree, base, 'obj').flatMap((noun) => childrenWith(tree, noun, 'acl'));
  return aims.length > 0 && !aims.some((aim) => DEADLY.has(lemmaOf(tree, aim)));
}

const DEADLY = wordSet('kill assassinate murder poison shoot bomb stab blow eliminate behead hang');

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
