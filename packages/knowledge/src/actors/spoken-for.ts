/** "a rebel spokesman", "army units", "the head of a trade union": who speaks for people or leads them is one of them. */
import { wordSet } from '../names/word-set.ts';
import type { AgentNoun } from './agent-noun.ts';
import { peopleNoun } from './people-noun.ts';
import type { PhraseReading } from './phrase-reading.ts';
import type { Segment } from './segment.ts';

export function spokenFor(
  speaker: Segment | undefined,
  {
    modifiers,
    preposition,
    complement,
  }: Pick<PhraseReading, 'modifiers' | 'preposition' | 'complement'>,
): AgentNoun | undefined {
  if (!speaksForOthers(speaker)) return undefined;
  const before = modifiers.find((segment) => segment.last === speaker?.first);
  const own = peopleNoun(before);
  if (own !== undefined || (preposition !== 'of' && preposition !== 'for')) return own;
  return complement.map(peopleNoun).find((noun) => noun !== undefined);
}

const speakers = wordSet(
  'leader leaders head heads chief chiefs chairman chairmen chairwoman spokesman spokesmen spokeswoman spokesperson ' +
    'member members official officials commander commanders representative representatives delegate delegates organizer ' +
    'organizers organiser organisers figure figures group groups organization organizations organisation organisations unit ' +
    'units team teams cell cells supporter supporters',
);

const speaksForOthers = (head: Segment | undefined): boolean =>
  head?.tokens.length === 1 && speakers.has(head.tokens[0]?.normal ?? '');
