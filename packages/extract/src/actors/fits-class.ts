/** Names of actors belong to classes of nouns, too: Hezbollah is armed, Navalny is people. */

import type { NamedClass } from '../lexicon/noun-conditions.ts';
import { bearsArms } from './bears-arms.ts';
import type { ActorReader, ReadActor } from './read-actors.ts';

export function fitsClass(className: NamedClass, head: number, actors: ActorReader): boolean {
  switch (className) {
    case 'anyone':
      return actors.canAct(head);
    case 'place':
      return actors.nameAt(head)?.type === 'LOC';
    case 'people':
    case 'captive':
      return actors.nameAt(head)?.type === 'PER';
    case 'nation':
      return actors.actorAt(head)?.actor.kind === 'COUNTRY' || isSeat(head, actors);
    case 'bloc':
      return actors.actorAt(head)?.actor.kind === 'IGO';
    case 'armed':
    case 'combatant':
      return actors.nameAt(head) !== undefined && isArmed(actors.actorAt(head));
  }
}

/** "Moscow": the capital, named for the government that sits there. */
function isSeat(head: number, actors: ActorReader): boolean {
  return (
    actors.nameAt(head)?.type === 'LOC' &&
    (actors.actorAt(head)?.actor.sectors.includes('GOV') ?? false)
  );
}

function isArmed(read: ReadActor | null): boolean {
  return read?.actor.sectors.some(bearsArms) ?? false;
}
