/**
 * Joins a second opinion to what the first reader found. What both found is said so; what only the second found is added;
 * where they code the same words differently the first stands, because one happening must not become two events.
 */

import type { Draft, Reading, Refiner } from '../refiners/draft.ts';
import { groundClaim } from './ground-claim.ts';
import type { OpinionOutcome, SecondOpinion } from './second-opinion.ts';

export interface HeardOpinion {
  readonly drafts: readonly Draft[];
  readonly outcome: OpinionOutcome;
}

export function hearOpinion(
  { reader, claims }: SecondOpinion,
  { drafts, reading, refiners }: FirstReading,
): HeardOpinion {
  const heard = [...drafts];
  const counts = { added: 0, confirmed: 0, disputed: 0, ungrounded: 0 };
  for (const claim of claims) {
    const claimed = groundClaim(claim, { reader, reading, refiners });
    const known = claimed
      ? heard.findIndex((draft) => isAboutTheSame(draft, claimed, reading))
      : -1;
    if (!claimed) counts.ungrounded++;
    else if (known < 0) {
      counts.added++;
      heard.push(claimed);
    } else {
      const draft = heard[known] as Draft;
      const agree = draft.coding.type === claimed.coding.type;
      counts[agree ? 'confirmed' : 'disputed']++;
      heard[known] = { ...draft, steps: [...draft.steps, ...claimed.steps] };
    }
  }
  heard.sort((a, b) => a.meaning.base - b.meaning.base);
  return { drafts: heard, outcome: { reader, ...counts } };
}

interface FirstReading {
  readonly drafts: readonly Draft[];
  readonly reading: Reading;
  readonly refiners: readonly Refiner[];
}

/** Told by the same words; or, in one sentence, of one type with a party in common. */
function isAboutTheSame(draft: Draft, claimed: Draft, { tree }: Reading): boolean {
  const own = wordsOf(draft);
  if (wordsOf(claimed).some((token) => own.includes(token))) return true;
  const sentence = (one: Draft) => tree.sentenceOf[one.meaning.base];
  if (draft.coding.type !== claimed.coding.type || sentence(draft) !== sentence(claimed))
    return false;
  const parties = new Set([...draft.actorHeads, ...draft.recipientHeads]);
  return [...claimed.actorHeads, ...claimed.recipientHeads].some((head) => parties.has(head));
}

const wordsOf = ({ meaning }: Draft): number[] => [meaning.base, ...meaning.parts];
