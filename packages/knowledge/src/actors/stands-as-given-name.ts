/** "Bush Clinton": known persons' name before another name is a given one there, part of neither their names nor a title. */
import type { Segment } from './segment.ts';

export const standsAsGivenName = (before: Segment, head: Segment): boolean =>
  before.last === head.first &&
  before.isName &&
  !before.isPossessive &&
  before.senses.length > 0 &&
  before.senses.every((sense) => sense.type === 'actor' && sense.actor.kind === 'PERSON');
