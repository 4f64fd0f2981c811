/** Words that only say what one thinks or how it is: nothing is agreed, asked of someone or yielded by them. */

import { verbMorphologyOf, wordSet } from '@dateline/language';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import { childrenWith, childWith, lemmaOf, type Tree, uposOf, xposOf } from '../../syntax/tree.ts';
import { hasForm } from '../../syntax/verbs/has-form.ts';
import { isSubjunctive } from '../../syntax/verbs/is-subjunctive.ts';
import type { Draft } from '../draft.ts';

export function isMereWords(draft: Draft, tree: Tree): boolean {
  return (
    isMereAssent(draft, tree) ||
    isInsistence(draft, tree) ||
    isAnonymity(draft, tree) ||
    isAdmission(draft, tree) ||
    isNoReply(draft, tree) ||
    isDeemed(draft, tree) ||
    isCredited(draft, tree)
  );
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
function isInsistence(
  { coding, recipients, meaning: { base, parts } }: Draft,
  tree: Tree,
): boolean {
  if (coding.type !== 'REQUEST' || lemmaOf(tree, base) !== 'insist') return false;
  return childrenWith(tree, base, 'ccomp').some((clause) => {
    const { tense, modal } = verbMorphologyOf(tree.document, clause);
    if (isSubjunctive(tree, clause)) return false;
    // "insisted it would drive them out" says what one will do oneself.
    if (modal !== undefined) return modal !== 'should' && modal !== 'must';
    if (parts.length > 0) return isStated(tree, clause) || LASTING.has(lemmaOf(tree, clause));
    return tense !== undefined && !(recipients.length > 0 && isAskedOfThem(tree, base, clause));
  });
}

/** "insisted that he was committed to peace": what is so, no demand; with -s or in the past no one asks for it. */
function isStated(tree: Tree, clause: number): boolean {
  return hasForm(tree, clause, /^VB[DZ]$/);
}

/** "insisted/VBD that its allies join/VBP it": what someone was said to be doing would stand in the past. */
function isAskedOfThem(tree: Tree, verb: number, clause: number): boolean {
  return (
    xposOf(tree, verb) === 'VBD' &&
    /^VBP?$/.test(xposOf(tree, clause)) &&
    !LASTING.has(lemmaOf(tree, clause))
  );
}

/** What is so for long is told in the present: "insisted that sanctions work". */
const LASTING = wordSet(
  'be have work support believe want need know remain exist think like love live deserve mean matter show',
);

/** "asked not to be named" asks for nothing that is news. */
function isAnonymity({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'REQUEST' && coding.type !== 'ACCUSE' && coding.type !== 'REJECT')
    return false;
  return childrenWith(tree, base, 'xcomp').some((clause) =>
    /^(?:name|identify|quote)$/.test(lemmaOf(tree, clause)),
  );
}

/** "refused to respond": to what, is not told; a request that one will not answer is refused. */
function isNoReply({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'REJECT') return false;
  return childrenWith(tree, base, 'xcomp').some(
    (clause) =>
      /^(?:respond|react|reply)$/.test(lemmaOf(tree, clause)) && childWith(tree, clause, 'obl') < 0,
  );
}

/** "conceded it was hard", "has conceded that mistakes were made": owned in words, yielded to no one. */
function isAdmission({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'CONCEDE' || lemmaOf(tree, base) !== 'concede') return false;
  return childWith(tree, base, 'ccomp') >= 0;
}

/** "are considered the strongest of them", "considered it a gift": what one takes something for, not what one may do. */
function isDeemed({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'STATEMENT' || lemmaOf(tree, base) !== 'consider') return false;
  return childrenWith(tree, base, 'xcomp').some((taken) => uposOf(tree, taken) !== 'VERB');
}

/** "is widely credited with convincing them": what people put down to one, no praise of the day. */
function isCredited({ coding, actors, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    coding.type === 'SUPPORT' &&
    actors.length === 0 &&
    lemmaOf(tree, base) === 'credit' &&
    childWith(tree, base, 'nsubj:pass') >= 0
  );
}
