/**
 * Which countries of a sentence a phrase in it can be of. Whom it names only behind the phrase, as the other side or as
 * a person the phrase speaks of, it does not mean: "the president said Putin had called", "a deal with Brazil".
 */
import type { Alpha3 } from '../alpha3.ts';
import type { ActorCase } from './actor-case.ts';
import { type ContextMention, isPerson } from './context-reading.ts';

export const usableMentions = ({ context }: ActorCase): ContextMention[] =>
  context().mentions.filter(
    (mention) =>
      mention.isBefore || mention.isApposed || !(mention.isOtherSide || isPerson(mention)),
  );

/** The article's countries but for those that the sentence names as something else. */
export function articleCountries({ query, context }: ActorCase): readonly Alpha3[] {
  const others = new Set(context().mentions.map(({ country }) => country));
  return (query.countries ?? []).filter((country) => !others.has(country));
}
