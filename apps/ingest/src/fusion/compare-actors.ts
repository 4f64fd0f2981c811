/** How well the two casts agree, side by side, 0 to 1; undefined where one of them names nobody. A crowd matches anybody, so it counts for less. */
import type { HappeningActor } from './happening.ts';

export function compareSides(
  as: readonly HappeningActor[],
  bs: readonly HappeningActor[],
): number | undefined {
  if (as.length === 0 || bs.length === 0) return undefined;
  const [few, many] = as.length <= bs.length ? [as, bs] : [bs, as];
  const best = few.map((actor) => Math.max(...many.map((other) => compareActors(actor, other))));
  const mean = best.reduce((sum, value) => sum + value, 0) / best.length;
  return mean * (0.75 + (0.25 * few.length) / many.length);
}

/** The same one; a part and its whole (Russian jets, Russia); two parts of one whole (the Kremlin, Russian jets). */
export function compareActors(a: HappeningActor, b: HappeningActor): number {
  if (a.key === b.key) return isAnybody(a) ? 0.4 : 1;
  if (a.ancestors.includes(b.key) || b.ancestors.includes(a.key)) return 0.8;
  if (shareName(a, b)) return 0.8;
  if (a.country !== null && a.country === b.country) return 0.4;
  return 0;
}

/** "Civilians" and "rebels" of no country are found in half of all reports. */
function isAnybody({ key }: HappeningActor): boolean {
  return key.startsWith('*/');
}

/** Names the actor book does not know come in variants: "White Helmets", "the White Helmets rescue group". */
function shareName(a: HappeningActor, b: HappeningActor): boolean {
  const [few, many] = [wordsOf(a.name), wordsOf(b.name)].sort((x, y) => x.size - y.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  return few.size > 0 && few.isSubsetOf(many) && (few.size > 1 || many.size === 1);
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}
