/** What an article tells of whom, for words that leave it to others whom they mean. */

import type { Name } from '@dateline/language';
import type { ActorReading, ReadActor } from '../read-actors.ts';

export interface Told extends Pick<ActorReading, 'tree' | 'knowledge' | 'date' | 'countries'> {
  readonly nameAt: (token: number) => Name | undefined;
  /** The one, or the first of those, whom a phrase means by its own words. */
  readonly actorAt: (head: number) => ReadActor | null;
  /** All whom it means, by its own words or by others. */
  readonly actorsAt: (head: number) => readonly ReadActor[];
}
