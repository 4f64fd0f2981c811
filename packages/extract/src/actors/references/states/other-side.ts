/**
 * "Albania severed ties with Iran and expelled its diplomats", "surrounded the base and shelled it": what is done only to others
 * is done to none of the doer's own, but to the other side that the clause before has told.
 */

import { wordSet } from '@dateline/language';
import { objectsOf } from '../../../syntax/arguments/objects-of.ts';
import { obliquesOf } from '../../../syntax/arguments/obliques-of.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
} from '../../../syntax/tree.ts';
import { FRIENDS_AND_FOES } from './friends-and-foes.ts';

const OUTWARD = wordSet(
  'expel attack bomb bombard shell strike invade raid storm besiege encircle blockade overrun sanction boycott embargo ' +
    'annex occupy accuse blame criticise criticize condemn denounce punish destroy thank congratulate visit praise hail ' +
    'laud applaud commend salute mock ridicule rebuke kill wound injure murder assassinate abduct kidnap behead',
);

/** Rivals and neighbours are someone's just because he is no friend of theirs. */
const OWN: ReadonlySet<string> = new Set([
  ...FRIENDS_AND_FOES,
  ...'opponent critic colony own colleague counterpart peer predecessor successor'.split(' '),
]);

/** Is the pronoun what such a deed is done to, or whose that is? */
export function isOfOtherSide(tree: Tree, pronoun: number): boolean {
  const owned = relationOf(tree, pronoun) === 'nmod:poss' ? headOf(tree, pronoun) : pronoun;
  const struck = countOf(tree, owned);
  if (OWN.has(lemmaOf(tree, owned))) return false;
  if (owned !== pronoun && wordOf(tree, pronoun + 1) === 'own') return false;
  if (relationOf(tree, struck) !== 'obj') return isHonoured(tree, struck);
  const deed = lemmaOf(tree, headOf(tree, struck));
  return OUTWARD.has(deed) || (HOLDING.has(deed) && FOLLOWERS.has(lemmaOf(tree, owned)));
}

/** "Chad banned the sect and arrested its followers": no state arrests such of its own. */
const HOLDING = wordSet('arrest detain hold jail imprison capture round');
const FOLLOWERS = wordSet(
  'supporter follower member fighter militant adherent sympathiser sympathizer',
);

/** "killing three of its sailors": the number is what is done to. */
function countOf(tree: Tree, noun: number): number {
  const above = headOf(tree, noun);
  const isCounted =
    relationOf(tree, noun) === 'nmod' &&
    caseOf(tree, noun) === 'of' &&
    (uposOf(tree, above) === 'NUM' ||
      /^(?:hundred|thousand|dozen|score|some|many)$/.test(lemmaOf(tree, above)));
  return isCounted ? above : noun;
}

/** "paid tribute to her courage" */
function isHonoured(tree: Tree, noun: number): boolean {
  if (caseOf(tree, noun) !== 'to') return false;
  const above = headOf(tree, noun);
  return [above, ...childrenWith(tree, above, 'obj')].some((word) =>
    HONOURS.has(lemmaOf(tree, word)),
  );
}

const HONOURS: ReadonlySet<string> = new Set(['tribute', 'homage']);

/** Whom the verb that this one is joined to, or hangs on ("cut ties with Iran, accusing it"), tells beside its subject, the last first. */
export function otherSideBefore(tree: Tree, pronoun: number): readonly number[] {
  let verb = headOf(tree, pronoun);
  while (verb >= 0 && uposOf(tree, verb) !== 'VERB') verb = headOf(tree, verb);
  if (verb < 0 || !/^(?:conj|advcl)$/.test(relationOf(tree, verb))) return [];
  const before = headOf(tree, verb);
  return [...objectsOf(tree, before), ...obliquesOf(tree, before).map(({ noun }) => noun)]
    .filter((noun) => noun < pronoun)
    .reverse();
}
