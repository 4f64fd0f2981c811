/**
 * Which countries of a sentence a phrase in it can be of. Whom it names only behind the phrase, as the other side or as
 * a person the phrase speaks of, it does not mean: "the president said Putin had called", "a deal with Brazil".
 */
import type { Alpha3 } from '../countries/alpha3.ts';
import type { ActorCase } from './actor-case.ts';
import { type ContextMention, isPerson } from './context-reading.ts';

export const usableMentions = (actorCase: ActorCase): ContextMention[] =>
  actorCase
    .context()
    .mentions.filter(
      (mention) =>
        mention.isBefore ||
        mention.isApposed ||
        !(isOfArticle(actorCase) || mention.isOtherSide || isPerson(mention)),
    );

/** The countries of a whole article say more than what stands behind the phrase. */
export const isOfArticle = ({ countries }: ActorCase): boolean => countries().length > 0;

/**
 * The article's countries but for those that the sentence names as something else. Armies and police go to towns of their own, where
 * ministers go to others'.
 */
export function articleCountries(
  { countries, context }: ActorCase,
  isForce = false,
): readonly Alpha3[] {
  if (countries().length === 0) return countries();
  const others = new Set(
    context()
      .mentions.filter(
        ({ isOtherSide, isBefore, form }) =>
          isOtherSide && !isBefore && !(isForce && form === 'town'),
      )
      .map(({ country }) => country),
  );
  return countries().filter((country) => !others.has(country));
}
