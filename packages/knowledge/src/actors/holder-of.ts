/** An office and a country on a day are a person: "the US president" in 2019. */

import type { Alpha3 } from '../countries/alpha3.ts';
import { wordSet } from '../names/word-set.ts';
import type { ActorCase } from './actor-case.ts';
import { answerWith } from './answer-with.ts';
import type { HeadPart } from './head-part.ts';
import { hasSense } from './phrase-reading.ts';
import type { ResolvedActor } from './resolved-actor.ts';
import type { Segment } from './segment.ts';

export function holderOf(
  actorCase: ActorCase,
  part: HeadPart,
  country: Alpha3 | null,
): ResolvedActor | undefined {
  const { day, reading, tools } = actorCase;
  if (part.office === null || country === null) return undefined;
  const date = day();
  if (date === undefined || reading.modifiers.some(namesAnother)) return undefined;
  if (isOfPart(actorCase)) return undefined;
  const holders = tools.holders.on(country, part.office, date);
  const [holder] = holders;
  return holder === undefined || holders.length > 1
    ? undefined
    : answerWith(actorCase, holder, 'office', actorCase.stated.length > 0 ? 0.85 : 0.5, [
        { id: holder.id, score: 1 },
      ]);
}

/** "the premier of a province", "the president of the Kurdistan region": whoever leads a part does not lead the whole. */
const isOfPart = ({ reading: { preposition, complement } }: ActorCase): boolean =>
  preposition === 'of' &&
  complement.some(({ tokens }) => tokens.some(({ normal }) => parts.has(normal)));

const parts = wordSet(
  'province region state district territory canton city town island county prefecture oblast',
);

/** Somebody else's name, or a word that keeps the office from its holder; the New of New Zealand is neither. */
const namesAnother = (segment: Segment): boolean =>
  hasSense(segment, 'country') === undefined &&
  (hasSense(segment, 'actor')?.actor.kind === 'PERSON' ||
    segment.tokens.some((token) => notTheHolder.has(token.normal)));

const notTheHolder = wordSet(
  'deputy vice former ex then next future elect interim acting first a an late previous aspiring would shadow new ' +
    'incoming predecessor',
);
