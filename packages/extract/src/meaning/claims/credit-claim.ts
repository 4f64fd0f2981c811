/**
 * "The Red Front claimed responsibility for the raid", "a raid claimed by the Red Front": whoever claims a deed did it, on its own word.
 */

import { wordSet } from '@dateline/language';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  isNominal,
  lemmaOf,
  relationOf,
  type Tree,
} from '../../syntax/tree.ts';
import type { Meaning } from '../meaning.ts';
import { isNegated } from '../negation.ts';

/** The deed with those who claim it as its doers, where no one else is named. */
export function creditClaim(deed: Meaning, tree: Tree): Meaning {
  if (deed.coding.type !== 'ASSAULT' || deed.actors.length > 0 || !isNominal(tree, deed.base))
    return deed;
  const actors = claimantsOf(deed.base, tree);
  if (actors.length === 0) return deed;
  return {
    ...deed,
    actors,
    stance: 'reported',
    recalled: 'claimed',
    steps: [...deed.steps, 'claimed by its doer'],
  };
}

function claimantsOf(deed: number, tree: Tree): readonly number[] {
  const claim = claimOf(deed, tree);
  return claim < 0 || isNegated(tree, claim) ? [] : subjectsOf(tree, claim);
}

function claimOf(deed: number, tree: Tree): number {
  const participle = childrenWith(tree, deed, 'acl').find((clause) => isClaim(clause, tree));
  if (participle !== undefined) return participle;
  const above = headOf(tree, deed);
  if (above < 0) return -1;
  if (/^(obj|nsubj:pass)$/.test(relationOf(tree, deed))) return isClaim(above, tree) ? above : -1;
  if (caseOf(tree, deed) !== 'for') return -1;
  const verb = BLAME.has(lemmaOf(tree, above)) ? headOf(tree, above) : above;
  return verb >= 0 && CLAIMING.has(lemmaOf(tree, verb)) && takesBlame(verb, tree) ? verb : -1;
}

function isClaim(verb: number, tree: Tree): boolean {
  return lemmaOf(tree, verb) === 'claim';
}

function takesBlame(verb: number, tree: Tree): boolean {
  return childrenWith(tree, verb, 'obj', 'nsubj:pass').some((object) =>
    BLAME.has(lemmaOf(tree, object)),
  );
}

const BLAME = wordSet('responsibility credit blame');
const CLAIMING = wordSet('claim take accept acknowledge admit assume');
