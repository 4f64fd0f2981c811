/**
 * Offices are public: ministers, judges and generals take and leave them. A coach who is appointed, an editor who retires and
 * an officer who is only "to be named" tell nothing of who governs.
 */

import { caseOf, childrenWith, lemmaOf, type Tree, uposOf, xposOf } from '../../syntax/tree.ts';
import { isPassive } from '../../syntax/verbs/is-passive.ts';
import type { Draft, Reading } from '../draft.ts';

export function refineOffice(draft: Draft, { tree, lexicon }: Reading): Draft | null {
  const { coding, meaning } = draft;
  if (coding.type !== 'ELECT' || !coding.modes.some((mode) => OFFICE.has(mode))) return draft;
  if (isOnlyNamed(meaning.base, tree)) return null;
  if (isPublic(meaning.base, tree)) return draft;
  if (isOfFirms(draft) || isRetired(draft, tree)) return null;
  return isPrivate(meaning.base, tree, lexicon.classOf('private-post')) ? null : draft;
}

const OFFICE = new Set(['take-office', 'leave-office']);

/** "is set to be named on Monday", "was named as Tom Reed": by a name, not as anything. */
function isOnlyNamed(base: number, tree: Tree): boolean {
  return (
    lemmaOf(tree, base) === 'name' &&
    uposOf(tree, base) === 'VERB' &&
    isPassive(tree, base) &&
    childrenWith(tree, base, 'xcomp', 'obj', 'ccomp').length === 0 &&
    !childrenWith(tree, base, 'obl').some(
      (noun) => caseOf(tree, noun) === 'as' && xposOf(tree, noun) !== 'NNP',
    )
  );
}

/** "named a former banker as minister": no firm has one, whoever it is. */
function isPublic(base: number, tree: Tree): boolean {
  return childrenWith(tree, base, 'obl', 'xcomp').some((noun) => PUBLIC.test(lemmaOf(tree, noun)));
}

const PUBLIC = /^(?:minister|premier|ambassador|mayor|judge)$/;

/** "Nearly 400,000 people who retired": from work, and from no office. */
function isRetired({ actors, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    lemmaOf(tree, base) === 'retire' &&
    actors.length > 0 &&
    actors.every(({ actor: { kind, sectors } }) => kind !== 'PERSON' && sectors[0] === 'CVL')
  );
}

/** "The firm's new board was appointed." */
function isOfFirms({ recipients }: Draft): boolean {
  return recipients.length > 0 && recipients.every(({ actor }) => actor.sectors[0] === 'BUS');
}

function isPrivate(base: number, tree: Tree, posts: ReadonlySet<string>): boolean {
  const nouns = [
    base,
    ...childrenWith(tree, base, 'obj', 'obl', 'xcomp', 'nsubj', 'nsubj:pass', 'nmod'),
  ];
  return nouns.some((noun) =>
    [noun, ...childrenWith(tree, noun, 'compound', 'nmod')].some((word) =>
      posts.has(lemmaOf(tree, word)),
    ),
  );
}
