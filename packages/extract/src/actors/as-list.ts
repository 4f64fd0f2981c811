/** The one that was found, as a list like those of several; empty where no one was. */

import type { ReadActor } from './read-actors.ts';

export function asList(read: ReadActor | null): readonly ReadActor[] {
  return read === null ? [] : [read];
}
