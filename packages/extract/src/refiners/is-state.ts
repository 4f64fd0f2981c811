/** Does a party stand for its state: the country itself, its government or its military? */

import type { ReadActor } from '../actors/read-actors.ts';

export function isState({ actor }: ReadActor): boolean {
  return (
    actor.kind === 'COUNTRY' || actor.sectors.some((sector) => sector === 'GOV' || sector === 'MIL')
  );
}
