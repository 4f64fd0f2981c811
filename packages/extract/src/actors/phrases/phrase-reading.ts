/** What a phrase is read with: the words, who is known, and what its article has told of names. */

import type { ResolvedActor } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import type { ActorReading } from '../read-actors.ts';

export interface PhraseReading extends ActorReading {
  nameAt(token: number): Name | undefined;
  sentenceAt(token: number): string;
  /** Whom a short name means that the article has told in full. */
  bearerAt(token: number): ResolvedActor | null;
}
