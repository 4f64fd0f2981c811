/** "Turkey said Syria was sheltering guerrillas", "said Mali had broken the truce": who says of another that it does wrong accuses it. */

import { ALLEGATION } from '../../meaning/claims/allegation.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { clauseOf } from '../../syntax/clauses/clause-scope.ts';
import { headOf, lemmaOf, relationOf, uposOf, wordBelow } from '../../syntax/tree.ts';
import { modalityOf } from '../../syntax/verbs/modality.ts';
import type { Draft, Reading } from '../draft.ts';
import { isSide } from '../is-side.ts';

export function asCharge(draft: Draft, reading: Reading): Draft | null {
  const wrong = wrongIn(draft, reading);
  if (wrong === null) return null;
  const speech = speechOver(draft.meaning.base, reading);
  if (speech < 0) return null;
  const speakers = subjectsOf(reading.tree, speech).filter((head) => isSide(head, reading));
  const accused = othersThan(speakers, draft.actorHeads, { reading, wrong });
  if (accused.length === 0 || speakers.length === 0) return null;
  return {
    ...draft,
    coding: ALLEGATION,
    factuality: 'ASSERTED',
    actorHeads: speakers,
    recipientHeads: accused,
    steps: [...draft.steps, `said of another that ${wrong}, so ACCUSE`],
  };
}

type Wrong = 'helps a band' | 'breaks its word';

function wrongIn(draft: Draft, reading: Reading): Wrong | null {
  const { type, cameo } = draft.coding;
  if (type === 'AID' || type === 'SUPPORT')
    return isForBand(draft, reading) ? 'helps a band' : null;
  if (cameo === '196' || cameo === '128') return 'breaks its word';
  const isTrespass = type === 'MOBILIZE' && lemmaOf(reading.tree, draft.meaning.base) === 'violate';
  return isTrespass ? 'breaks its word' : null;
}

/** A band is no state's own army. */
function isForBand({ recipientHeads }: Draft, { tree, lexicon }: Reading): boolean {
  const bands = lexicon.classOf('combatant');
  return recipientHeads
    .map((head) => lemmaOf(tree, head))
    .some((noun) => bands.has(noun) && !/^(?:soldier|troop)$/.test(noun));
}

/** The word that says the wrong is done, or -1: what will be done is a plan, and no charge. */
function speechOver(base: number, { tree, composition }: Reading): number {
  if (uposOf(tree, base) !== 'VERB' || modalityOf(tree, base) !== 'plain') return -1;
  const clause = clauseOf(tree, base);
  const speech = headOf(tree, clause);
  const isSaid =
    relationOf(tree, clause) === 'ccomp' && composition.operatorNameAt(speech) === 'say';
  return isSaid ? speech : -1;
}

/** Who speaks of itself or its own side owns up; bands break their word to those of their own land. */
function othersThan(
  speakers: readonly number[],
  doers: readonly number[],
  { reading: { tree, actors }, wrong }: { readonly reading: Reading; readonly wrong: Wrong },
): number[] {
  const sideOf = (head: number): string | null => {
    const actor = actors.actorAt(head)?.actor;
    return (wrong === 'helps a band' ? actor?.country : actor?.id) ?? null;
  };
  const own = new Set(speakers.map(sideOf));
  return doers.filter(
    (head) =>
      uposOf(tree, head) !== 'PRON' &&
      !/^(?:its|their)$/.test(wordBelow(tree, head, 'nmod:poss')) &&
      sideOf(head) !== null &&
      !own.has(sideOf(head)),
  );
}
