/**
 * Of what one sentence tells, keeps the news and lets go what only recalls other events: "the man, arrested last week, was
 * freed on Monday" is a release. Recalled without a doer beside a deed told in full, an event would be counted anew each time.
 */

import { childrenWith, lemmaOf, relationOf, type Tree, uposOf, xposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { hasParty } from '../has-party.ts';

export function keepForeground(drafts: readonly Draft[], { tree, codebook }: Reading): Draft[] {
  const leading = new Set<number>();
  for (const draft of drafts)
    if (
      draft.factuality !== 'HYPOTHETICAL' &&
      !isHarmUndone(draft) &&
      !isRecalled(draft, tree) &&
      codebook.get(draft.coding.type).scheme === 'PLOVER'
    )
      leading.add(sentenceOf(draft, tree));
  const live = drafts.filter((draft) => !isEpithet(draft, tree));
  // Where someone is named, what is recalled can at least be found again.
  return live.filter(
    (draft) =>
      !isRecalled(draft, tree) || (!leading.has(sentenceOf(draft, tree)) && hasParty(draft)),
  );
}

/** "No one was hurt in the attack on the embassy": the attack is all that happened. */
function isHarmUndone({ coding, factuality }: Draft): boolean {
  return coding.type === 'ASSAULT' && factuality === 'NEGATED';
}

function sentenceOf(draft: Draft, tree: Tree): number {
  return tree.sentenceOf[draft.meaning.base] as number;
}

function isRecalled(draft: Draft, tree: Tree): boolean {
  const { base, steps } = draft.meaning;
  const complete = draft.actors.length > 0 && draft.recipients.length > 0;
  if (uposOf(tree, base) !== 'VERB')
    return steps.length === 1 && !complete && relationOf(tree, base) !== 'root';
  const relation = relationOf(tree, base);
  if (relation === 'amod' || isStandingFight(tree, base)) return true;
  return (
    (relation === 'acl' || relation === 'acl:relcl') &&
    draft.actors.length === 0 &&
    childrenWith(tree, base, 'obl:agent').length === 0
  );
}

/** "rebels fighting the government": who they are, as long as the war lasts. */
function isStandingFight(tree: Tree, base: number): boolean {
  return (
    relationOf(tree, base) === 'acl' &&
    xposOf(tree, base) === 'VBG' &&
    /^(?:fight|battle|combat)$/.test(lemmaOf(tree, base))
  );
}

/** "displaced persons", "submarine-launched missiles" name a kind; "arrested leaders" tells of arrests. */
function isEpithet({ meaning, coding }: Draft, tree: Tree): boolean {
  if (relationOf(tree, meaning.base) !== 'amod') return false;
  return !coding.modes.some((mode) => mode === 'arrest' || mode === 'abduct');
}
