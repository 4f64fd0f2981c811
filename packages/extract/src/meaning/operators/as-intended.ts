/** What words for a plan or a hope make of a deed: whose plan it is, if it is anyone's. */

import type { Outcome } from '../../lexicon/entry.ts';
import { childWith, lemmaOf, relationOf, uposOf } from '../../syntax/tree.ts';
import type { PredicateView } from '../../syntax/verbs/predicate-view.ts';
import type { Meaning } from '../meaning.ts';

export function asIntended(
  outcome: Outcome,
  view: PredicateView,
  content: Meaning | null,
): Outcome {
  // "expects Iran to sign": what one expects of others is no plan of theirs.
  if (view.subjects.length > 0 && (controlsObject(view, content) || isLookedFor(view, content)))
    return { kind: 'hypothetical' };
  if (hopesForItself(view, content)) return { kind: 'hypothetical' };
  const isOthers = content !== null && relationOf(view.tree, content.base) === 'ccomp';
  return isOthers ? { kind: 'keep', future: true } : outcome;
}

/** "hoped to be rescued": by others, who promised nothing; "is expected to be freed" says what is planned. */
function hopesForItself({ tree, token }: PredicateView, content: Meaning | null): boolean {
  return (
    content !== null &&
    uposOf(tree, token) === 'VERB' &&
    childWith(tree, token, 'aux:pass') < 0 &&
    relationOf(tree, content.base) === 'xcomp' &&
    childWith(tree, content.base, 'aux:pass') >= 0
  );
}

/** "expecting a quick retreat": what one looks for from others. */
function isLookedFor({ tree, token, objects }: PredicateView, content: Meaning | null): boolean {
  return content !== null && lemmaOf(tree, token) === 'expect' && objects.includes(content.base);
}

function controlsObject({ tree, objects }: PredicateView, content: Meaning | null): boolean {
  if (content === null || relationOf(tree, content.base) !== 'xcomp') return false;
  return objects.some((head) => head < content.base);
}
