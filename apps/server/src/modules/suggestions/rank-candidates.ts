/** Which completions come first: each once, the nearest first, and of names about as near those of whom the news tells most. */
import { countEventsOf } from '@dateline/store';
import type { RequestContext } from '../../context.ts';
import { type Candidate, keyOf } from './candidate.ts';

export async function rankCandidates(
  found: readonly Candidate[],
  { database }: RequestContext,
): Promise<Candidate[]> {
  const candidates = distinct(found);
  const counts = await countEventsOf(
    database,
    candidates.map(({ target }) => keyOf(target)),
  );
  const weight = ({ score, target }: Candidate): number =>
    score + prominence(counts.get(keyOf(target)) ?? 0);
  return candidates.toSorted((left, right) => weight(right) - weight(left));
}

/** Being in the news at all is worth a letter or two, a thousand events some more. */
function prominence(events: number): number {
  return events === 0 ? 0 : 0.04 + Math.min(0.12, 0.03 * Math.log10(1 + events));
}

/** The best of each: what is found by its code may be found by its name, too. */
function distinct(found: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const one of found) {
    const key = `${one.kind} ${keyOf(one.target)}`;
    const known = best.get(key);
    if (!known || known.score < one.score) best.set(key, one);
  }
  return [...best.values()];
}
