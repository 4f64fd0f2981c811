/** What kind of actor a name nobody knows is of, by the recogniser's mark, a title, and words that only bodies have in their names. */
import type { Sector } from '../codebook/sector.ts';
import type { ActorKind } from './actor.ts';
import type { ActorQuery } from './resolved-actor.ts';

export interface NameSeen {
  readonly name: string;
  readonly nameType: ActorQuery['nameType'];
  readonly sector: Sector | undefined;
  readonly isTitled: boolean;
}

const bodyWords =
  /\b(?:University|College|Institute|Inc|Ltd|Corp|Company|Group|Party|Front|Union|Association|Foundation|Council|Committee|Agency|Ministry|Bank|Club|Church|League|Movement|Army|Network|News|Times|Post|Center|Centre|Organi[sz]ation|Society|Federation|Alliance|Brigades?|Forces?|Commission|Court|Airlines?|Motors|Steel|Energy|Industries|Partners|Holdings|Hospital|School)\b/;

export function guessKind({ name, nameType, sector, isTitled }: NameSeen): ActorKind {
  if (nameType === 'PER' || (nameType === undefined && isTitled)) return 'PERSON';
  if (sector === 'REB' || sector === 'PRM' || sector === 'UAF') return 'GROUP';
  if (nameType === 'ORG' || bodyWords.test(name)) return 'ORGANIZATION';
  return nameType === undefined && /^\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]*){1,3}$/u.test(name)
    ? 'PERSON'
    : 'UNKNOWN';
}
