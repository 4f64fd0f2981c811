/** "Battles against the militants raged", "strikes engaged them": where one side is unknown, the other one only suffers. */

import type { ArgumentSources } from './argument-sources.ts';
import { firstActing } from './first-acting.ts';

export function foughtOnly(sources: ArgumentSources): number[] {
  const struck = sources.frame.recipients.filter((slot) => slot === 'against' || slot === 'object');
  return firstActing(struck, sources).filter(sources.canAct);
}
