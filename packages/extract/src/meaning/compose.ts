/**
 * Composes the meaning of every predicate of a document from the bottom up. An operator takes up the deed it governs
 * and, by its table, makes something else of it ("rejected calls to withdraw" is REJECT), passes it on with its own
 * subject ("carried out a raid" is the raid, done by the subject), or changes how it stands ("denied killing").
 */

import { creditClaim } from './claims/credit-claim.ts';
import { findAnswers } from './claims/find-answers.ts';
import { findCharges } from './claims/find-charges.ts';
import { findDuties } from './claims/find-duties.ts';
import { findVows } from './claims/find-vows.ts';
import { takenForDone } from './claims/taken-for-done.ts';
import type { ComposeTools } from './compose-tools.ts';
import { Composer } from './composer.ts';
import { isTold } from './is-told.ts';
import type { Meaning } from './meaning.ts';

export interface Composition {
  /** Deeds that no other word has taken up, left to right. */
  readonly meanings: readonly Meaning[];
  /** Deeds that another word is about and takes for done: of "condemned the murder of a judge", the murder. */
  readonly spokenOf: readonly Meaning[];
  /** The operator that a word is ("say", "deny", "wish"), governing something or not. */
  operatorNameAt(token: number): string | undefined;
}

export function composeMeanings(tools: ComposeTools): Composition {
  const { tree, canAct } = tools;
  const composer = new Composer(tools);
  const { meaningOf, operatorAt, operatorNameAt } = composer;
  for (let token = 0; token < tree.document.length; token++) meaningOf(token);
  const answers = findAnswers({ tree, meaningOf, operatorAt, canAct });
  for (const token of answers.taken) composer.take(token);
  const { meanings, spokenOf } = gather(composer, tools);
  const isTaken = (token: number): boolean => composer.isTaken(token) || meaningOf(token) !== null;
  const isSpeech = (token: number): boolean => operatorNameAt(token) === 'say';
  const search = { tree, isTaken, isSpeech, canAct };
  return {
    meanings: [
      ...meanings,
      ...answers.meanings,
      ...findDuties(search),
      ...findCharges(search),
      ...findVows(search),
    ],
    spokenOf: [...spokenOf, ...answers.spokenOf],
    operatorNameAt,
  };
}

/** What no other word has taken up, and what others only speak of. */
function gather(
  composer: Composer,
  { tree }: ComposeTools,
): { readonly meanings: Meaning[]; readonly spokenOf: Meaning[] } {
  const meanings: Meaning[] = [];
  const spokenOf: Meaning[] = [];
  for (let token = 0; token < tree.document.length; token++) {
    const meaning = composer.meaningOf(token);
    if (!meaning || meaning.base !== token) continue;
    const inner = meaning.parts.flatMap((part) => finalAt(part, composer) ?? []);
    spokenOf.push(...takenForDone(meaning, inner, tree));
    if (composer.isTaken(token)) continue;
    const final = composer.replacementOf(token) ?? meaning;
    const credited = creditClaim(final, tree);
    if (isTold(tree, final)) meanings.push(credited);
    else if (credited !== final) spokenOf.push(credited);
  }
  return { meanings, spokenOf };
}

function finalAt(token: number, composer: Composer): Meaning | null {
  return composer.replacementOf(token) ?? composer.meaningOf(token);
}
