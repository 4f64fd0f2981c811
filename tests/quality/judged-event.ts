/**
 * An event that a person has judged, kept without a word of its text: where it stands, and a mark of how it was read, so that
 * a judgement ends with the reading it was of.
 */

import { createHash } from 'node:crypto';
import type { Finding } from '@dateline/extract';

export interface JudgedEvent {
  readonly article: string;
  /** Of the trigger, in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly reading: string;
  /** What is wrong first of all; null where type, parties and factuality are right together. */
  readonly fault: 'type' | 'actors' | 'recipients' | 'factuality' | null;
}

/** Of what a judgement is on: who does it, to whom, and how it stands. */
export function readingOf({ actors, recipients, factuality }: Finding): string {
  const ids = [actors, recipients].map((parties) => parties.map(({ actor }) => actor.id).sort());
  return createHash('sha256')
    .update(JSON.stringify([ids, factuality]))
    .digest('hex')
    .slice(0, 8);
}

/** The event that was judged; undefined where today's code finds none there or reads it otherwise. */
export function findJudged(
  { start, end, type, reading }: JudgedEvent,
  events: readonly Finding[],
): Finding | undefined {
  return events.find(
    (event) =>
      event.type === type &&
      event.trigger.start < end &&
      event.trigger.end > start &&
      readingOf(event) === reading,
  );
}
