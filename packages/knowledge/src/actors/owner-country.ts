/** The country of whom a possessive points to: "our" to the speaker, "his" to a person, "its" to a land or body. */
import type { Alpha3 } from '../countries/alpha3.ts';
import { type ContextMention, isPerson } from './context-reading.ts';

type Owner = (mentions: readonly ContextMention[]) => Alpha3 | undefined;

export const ownerCountry = (determiner: string | undefined): Owner | undefined =>
  determiner === undefined ? undefined : owners[determiner];

export const speakerCountry: Owner = (mentions) =>
  (
    mentions.find((mention) => mention.isSpeaker && isPerson(mention)) ??
    mentions.find((mention) => mention.isSpeaker)
  )?.country;

const personCountry: Owner = (mentions) => {
  const before = mentions.filter((mention) => mention.isBefore);
  return (before.findLast(isPerson) ?? mentions.find(({ isSpeaker }) => isSpeaker) ?? before.at(-1))
    ?.country;
};

/** The one country of the sentence that is not the speaker's. */
const addresseeCountry: Owner = (mentions) => {
  const speaker = speakerCountry(mentions);
  const others = new Set(
    mentions.map(({ country }) => country).filter((country) => country !== speaker),
  );
  return others.size === 1 ? [...others][0] : undefined;
};

/** "its" is said of what the sentence is about, "their" of those last named. */
const owners: Readonly<Record<string, Owner>> = {
  our: speakerCountry,
  my: speakerCountry,
  your: addresseeCountry,
  his: personCountry,
  her: personCountry,
  its: (mentions) => mentions.find((mention) => mention.isBefore && !isPerson(mention))?.country,
  their: (mentions) => mentions.findLast((mention) => mention.isBefore)?.country,
};
