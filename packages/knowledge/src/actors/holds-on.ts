import type { Affiliation } from './actor.ts';

/** Whether a tie stood on that day; without a day, whether it stands still. ISO days compare as text. */
export function holdsOn(tie: Affiliation, date: string | undefined): boolean {
  if (date === undefined) return tie.to_ === undefined;
  return (tie.from === undefined || tie.from <= date) && (tie.to_ === undefined || date <= tie.to_);
}
