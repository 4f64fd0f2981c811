/** Why a clause below a word of weighing, talking or having leaves open whether it was done; null where it does not. */

import { wordSet } from '@dateline/language';
import { clauseOf } from '../../syntax/clauses/clause-scope.ts';
import { isMarkedBy } from '../../syntax/clauses/is-marked-by.ts';
import { firstConjunct } from '../../syntax/nouns/first-conjunct.ts';
import {
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';
import { hasForm } from '../../syntax/verbs/has-form.ts';
import { isImperative } from '../../syntax/verbs/is-imperative.ts';
import type { Reading } from '../draft.ts';
import { isTalkedOf } from './is-talked-of.ts';

export function whyClauseIsOpen(base: number, reading: Reading): string | null {
  if (isWished(reading.tree, base) || isProposedToUs(reading.tree, base)) return 'only asked for';
  if (isTalkedOf(reading.tree, base)) return 'spoken of as such';
  if (isDuty(reading.tree, base)) return 'only a duty';
  if (isNeared(reading.tree, base)) return 'still ahead';
  if (isAwaited(reading.tree, base)) return 'not before that';
  if (isProposed(reading.tree, base)) return 'only asked for';
  if (isUnproven(reading.tree, base)) return 'not shown to be so';
  if (isEnsured(reading.tree, base)) return 'only cared for';
  return isUse(base, reading) ? 'only what something is for' : null;
}

const WISHES = wordSet('demand call request appeal proposal plea insistence');

/** "their demand that the courts find and punish the killers": nothing was found yet. */
function isWished(tree: Tree, base: number): boolean {
  if (!/^VBP?$/.test(xposOf(tree, base))) return false;
  const clause = firstConjunct(tree, base);
  return (
    relationOf(tree, clause).startsWith('acl') && WISHES.has(lemmaOf(tree, headOf(tree, clause)))
  );
}

/** "Let us free them": not done by saying so. */
function isProposedToUs(tree: Tree, base: number): boolean {
  const governor = headOf(tree, base);
  return (
    governor >= 0 &&
    relationOf(tree, base) === 'xcomp' &&
    lemmaOf(tree, governor) === 'let' &&
    isImperative(tree, governor)
  );
}

/** "tasked with feeding the migrants", "entrusted with guarding it": whether they do is left open. */
function isDuty(tree: Tree, base: number): boolean {
  const clause = firstConjunct(tree, clauseOf(tree, base));
  const governor = headOf(tree, clause);
  return (
    governor >= 0 &&
    xposOf(tree, clause) === 'VBG' &&
    /^(?:task|entrust)$/.test(lemmaOf(tree, governor)) &&
    isMarkedBy(tree, clause, /^with$/)
  );
}

/** "are edging closer to sealing a pact", "came close to signing it": near, and not there. */
function isNeared(tree: Tree, base: number): boolean {
  if (xposOf(tree, base) !== 'VBG') return false;
  const to = childrenWith(tree, base, 'mark').find((word) => wordOf(tree, word) === 'to');
  return to !== undefined && to > 0 && /^(?:close|closer|nearer)$/.test(wordOf(tree, to - 1));
}

/** "before he leaves office", "until they sign", "whether they fought": not come, or not known to have. */
function isAwaited(tree: Tree, base: number): boolean {
  const clause = firstConjunct(tree, clauseOf(tree, base));
  if (isMarkedBy(tree, clause, /^whether$/)) return true;
  return isMarkedBy(tree, clause, /^(?:before|until)$/) && hasForm(tree, clause, /^VB[PZ]$/);
}

/** "suggested that the two hold talks": proposed, and as yet not held. */
function isProposed(tree: Tree, base: number): boolean {
  const clause = firstConjunct(tree, clauseOf(tree, base));
  const governor = headOf(tree, clause);
  return (
    governor >= 0 &&
    relationOf(tree, clause) === 'ccomp' &&
    /^(?:suggest|propose|recommend|advise)$/.test(lemmaOf(tree, governor)) &&
    /^VBP?$/.test(xposOf(tree, clause)) &&
    childrenWith(tree, clause, 'aux', 'aux:pass', 'cop').length === 0
  );
}

const PROOFS = wordSet('proof evidence indication sign guarantee suggestion hint');

/** "no proof that she used her office", "have yet to see any sign that they left". */
function isUnproven(tree: Tree, base: number): boolean {
  const clause = clauseOf(tree, base);
  const proof = headOf(tree, clause);
  return (
    proof >= 0 &&
    PROOFS.has(lemmaOf(tree, proof)) &&
    childrenWith(tree, proof, 'det', 'amod').some((word) =>
      /^(?:no|any|little|scant)$/.test(wordOf(tree, word)),
    )
  );
}

/** "push to ensure that he is sentenced", "to make sure the port is guarded": whether it comes to it is left open. */
function isEnsured(tree: Tree, base: number): boolean {
  const clause = clauseOf(tree, base);
  const governor = headOf(tree, clause);
  if (governor < 0 || !/^(?:ccomp|advcl)$/.test(relationOf(tree, clause))) return false;
  return /^(?:ensure|sure)$/.test(lemmaOf(tree, governor));
}

/** "had bombs and maps for carrying out attacks", "rockets for shelling towns": what they are for, used or not. */
function isUse(base: number, { tree, lexicon }: Reading): boolean {
  const clause = clauseOf(tree, base);
  if (!/^(acl|advcl)$/.test(relationOf(tree, clause)) || xposOf(tree, clause) !== 'VBG')
    return false;
  if (!isMarkedBy(tree, clause, /^for$/)) return false;
  const governor = headOf(tree, clause);
  const holder = headOf(tree, firstConjunct(tree, governor));
  return (
    HAVING.has(lemmaOf(tree, governor)) ||
    lexicon.classOf('gear').has(lemmaOf(tree, governor)) ||
    (uposOf(tree, governor) === 'NOUN' && holder >= 0 && HAVING.has(lemmaOf(tree, holder)))
  );
}

const HAVING = wordSet(
  'have possess own carry keep hold buy purchase acquire obtain get store stockpile hide need make build assemble',
);
