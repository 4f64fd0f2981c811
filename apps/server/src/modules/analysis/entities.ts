/** Who and where a text mentions, in the order of the text. */
import type { AnalyzedText } from '../../analysis/analyze-worker.ts';
import { locationOf } from '../places/location-of.ts';
import { actorOf } from './extracted-event.ts';
import { spanOf } from './span-of.ts';

export function entitiesIn({ actors, locations }: AnalyzedText, text: string) {
  const found = [
    ...actors.map(({ entity, mentions }) => ({
      target: { __typename: 'Actor' as const, ...actorOf(entity) },
      spans: mentions.map((mention) => spanOf(mention, text)),
      confidence: entity.confidence,
    })),
    ...locations.map(({ entity, mentions }) => ({
      target: { __typename: 'Location' as const, ...locationOf(entity.place) },
      spans: mentions.map((mention) => spanOf(mention, text)),
      confidence: entity.confidence,
    })),
  ];
  return found.sort((left, right) => firstOf(left.spans) - firstOf(right.spans));
}

function firstOf(spans: readonly { readonly start: number }[]): number {
  return spans[0]?.start ?? 0;
}
