/** "Turkey said Syria was sheltering guerrillas": who says of another that it helps a band accuses it. */

import { ALLEGATION } from '../../meaning/claims/allegation.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { clauseOf } from '../../syntax/clauses/clause-scope.ts';
import { headOf, lemmaOf, relationOf, uposOf } from '../../syntax/tree.ts';
import { modalityOf } from '../../syntax/verbs/modality.ts';
import type { Draft, Reading } from '../draft.ts';

export function asCharge(draft: Draft, reading: Reading): Draft | null {
  if (draft.coding.type !== 'AID' || !isForBand(draft, reading)) return null;
  const speech = speechOver(draft.meaning.base, reading);
  if (speech < 0) return null;
  const speakers = subjectsOf(reading.tree, speech);
  const accused = othersThan(speakers, draft.actorHeads, reading);
  if (accused.length === 0 || speakers.length === 0) return null;
  return {
    ...draft,
    coding: ALLEGATION,
    factuality: 'ASSERTED',
    actorHeads: speakers,
    recipientHeads: accused,
    steps: [...draft.steps, 'said of another that helps a band, so ACCUSE'],
  };
}

/** A band is no state's own army. */
function isForBand({ recipientHeads }: Draft, { tree, lexicon }: Reading): boolean {
  const bands = lexicon.classOf('combatant');
  return recipientHeads
    .map((head) => lemmaOf(tree, head))
    .some((noun) => bands.has(noun) && !/^(?:soldier|troop)$/.test(noun));
}

/** The word that says the help is given, or -1: what will be done is a plan, and no charge. */
function speechOver(base: number, { tree, composition }: Reading): number {
  if (uposOf(tree, base) !== 'VERB' || modalityOf(tree, base) !== 'plain') return -1;
  const clause = clauseOf(tree, base);
  const speech = headOf(tree, clause);
  const isSaid =
    relationOf(tree, clause) === 'ccomp' && composition.operatorNameAt(speech) === 'say';
  return isSaid ? speech : -1;
}

/** Who speaks of itself or its own side owns up. */
function othersThan(
  speakers: readonly number[],
  helpers: readonly number[],
  { tree, actors }: Reading,
): number[] {
  const landOf = (head: number): string | null => actors.actorAt(head)?.actor.country ?? null;
  const own = new Set(speakers.map(landOf));
  return helpers.filter(
    (head) => uposOf(tree, head) !== 'PRON' && landOf(head) !== null && !own.has(landOf(head)),
  );
}
