/** "told the rebels to disarm or face attack": what is asked for on pain of something is an ultimatum of whoever asks. */

import { wordSet } from '@dateline/language';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { clauseOf } from '../../syntax/clauses/clause-scope.ts';
import { sentenceHas } from '../../syntax/sentence-has.ts';
import { headOf, lemmaOf, relationOf, type Tree, wordOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';

export function asUltimatum(draft: Draft, { tree }: Reading): Draft | null {
  const { base } = draft.meaning;
  if (STRUCK.has(draft.coding.type) || !hasOrElse(tree, base)) return null;
  const telling = tellingVerb(tree, base);
  if (telling < 0) return null;
  const speakers = subjectsOf(tree, telling);
  if (speakers.length === 0) return null;
  return {
    ...draft,
    coding: { type: 'THREATEN', modes: [], cameo: '139' },
    factuality: 'ASSERTED',
    actorHeads: speakers,
    recipientHeads: objectsOf(tree, telling),
    steps: [...draft.steps, 'asked for on pain of something, so THREATEN'],
  };
}

/** Blows and measures are what is threatened, not what is asked for. */
const STRUCK = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'MOBILIZE']);

/** The verb itself, or the one that it hangs on. */
function tellingVerb(tree: Tree, base: number): number {
  if (TELLING.has(lemmaOf(tree, base))) return base;
  const clause = clauseOf(tree, base);
  const above = headOf(tree, clause);
  return above >= 0 &&
    /^[cx]comp$/.test(relationOf(tree, clause)) &&
    TELLING.has(lemmaOf(tree, above))
    ? above
    : -1;
}

const TELLING = wordSet('tell order warn ask urge demand call instruct command give summon');

/** "or face strikes", "or risk war": near enough behind the deed asked for. */
const hasOrElse = (tree: Tree, base: number): boolean =>
  sentenceHas(
    tree,
    base,
    (word) =>
      word > base &&
      wordOf(tree, word) === 'or' &&
      PAIN.has(wordOf(tree, word + 1)) &&
      [2, 3, 4, 5].some((step) => PENALTIES.has(lemmaOf(tree, word + step))),
  );

const PAIN = wordSet('face risk suffer meet');

const PENALTIES = wordSet(
  'force war strike attack airstrike bombing bombardment assault invasion sanction embargo consequence punishment penalty ' +
    'death prison jail arrest prosecution trial action expulsion eviction deportation retaliation reprisal fine isolation',
);
