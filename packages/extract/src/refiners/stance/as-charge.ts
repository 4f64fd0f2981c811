/** "Turkey said Syria was sheltering guerrillas": who says of another that it helps a band accuses it. */

import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { clauseOf } from '../../syntax/clauses/clause-scope.ts';
import { headOf, lemmaOf, relationOf, uposOf } from '../../syntax/tree.ts';
import { modalityOf } from '../../syntax/verbs/modality.ts';
import type { Draft, Reading } from '../draft.ts';

export function asCharge(
  draft: Draft,
  { tree, lexicon, composition, actors }: Reading,
): Draft | null {
  const { coding, meaning, actorHeads, recipientHeads } = draft;
  if (coding.type !== 'AID' || uposOf(tree, meaning.base) !== 'VERB') return null;
  const clause = clauseOf(tree, meaning.base);
  const speech = headOf(tree, clause);
  if (relationOf(tree, clause) !== 'ccomp' || composition.operatorNameAt(speech) !== 'say')
    return null;
  // What will be done is a plan, and a band is no state's own army.
  if (modalityOf(tree, meaning.base) !== 'plain') return null;
  const bands = lexicon.classOf('combatant');
  const isForBand = recipientHeads.some(
    (head) => bands.has(lemmaOf(tree, head)) && !/^(?:soldier|troop)$/.test(lemmaOf(tree, head)),
  );
  const speakers = subjectsOf(tree, speech);
  const landOf = (head: number): string | null => actors.actorAt(head)?.actor.country ?? null;
  const lands = new Set(speakers.map(landOf));
  // Who speaks of itself or its own side owns up.
  const accused = actorHeads.filter(
    (head) => uposOf(tree, head) !== 'PRON' && landOf(head) !== null && !lands.has(landOf(head)),
  );
  if (!isForBand || accused.length === 0 || speakers.length === 0) return null;
  return {
    ...draft,
    coding: { type: 'ACCUSE', modes: ['allege'], cameo: '112' },
    factuality: 'ASSERTED',
    actorHeads: speakers,
    recipientHeads: accused,
    steps: [...draft.steps, 'said of another that helps a band, so ACCUSE'],
  };
}
