/** A noun for people with a trade or cause of their own; of officials and groups their members say no more than they. */
import type { AgentNoun, NounBehaviour } from './agent-noun.ts';
import { hasSense } from './phrase-reading.ts';
import type { Segment } from './segment.ts';

export function peopleNoun(segment: Segment | undefined): AgentNoun | undefined {
  if (segment === undefined || segment.isPossessive) return undefined;
  const noun = hasSense(segment, 'noun')?.noun;
  return noun === undefined || !ofOwn.has(noun.behaviour) || noun.sector === 'UNK'
    ? undefined
    : noun;
}

const ofOwn: ReadonlySet<NounBehaviour> = new Set(['role', 'organ', 'armed']);
