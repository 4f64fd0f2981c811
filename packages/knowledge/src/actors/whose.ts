/**
 * Whose a phrase is that names no country: "his lawyer", "the regime", "our president", "the two leaders". Its small
 * words say where in the sentence to look; where nothing there says whose, nobody's.
 */
import type { Alpha3 } from '../countries/alpha3.ts';
import type { ActorCase } from './actor-case.ts';
import { bodyCountry } from './body-country.ts';
import type { HeadPart } from './head-part.ts';
import { isOfOthers } from './is-of-others.ts';
import { isLand, landCountry } from './land-country.ts';
import { ownerCountry } from './owner-country.ts';
import { isPair, pairCountry } from './pair-country.ts';
import { usableMentions } from './usable-mentions.ts';
import type { CountryWord } from './word-of-one-country.ts';

export function whose(actorCase: ActorCase, part: HeadPart): Alpha3 | undefined {
  const { reading, query, tools, day, countries } = actorCase;
  const word = tools.countryWords.find(reading.words, day);
  if (word?.sureness === 'always') return word.country;
  const owner = ownerCountry(reading.determiner);
  // "his arch-rival" may be of any country.
  const isForeign = part.behaviour === 'ally' || (part.behaviour === 'foe' && owner !== undefined);
  if (isForeign || (query.cautious === true && isOfOthers(actorCase))) return undefined;
  if (owner !== undefined) return owner(actorCase.context().mentions);
  if (word?.sureness === 'usual' && countries().includes(word.country)) return word.country;
  return countrySpokenOf(actorCase, part) ?? countryOfUsage(actorCase, part, word);
}

function countrySpokenOf(actorCase: ActorCase, part: HeadPart): Alpha3 | undefined {
  if (isPair(actorCase)) return pairCountry(actorCase);
  return isLand(actorCase) ? landCountry(actorCase) : bodyCountry(actorCase, part);
}

/** What the usage of English-language news tells of a text that names no country; a phrase alone tells nothing. */
function countryOfUsage(
  actorCase: ActorCase,
  part: HeadPart,
  word: CountryWord | undefined,
): Alpha3 | undefined {
  if (actorCase.query.context === undefined) return undefined;
  const isOfState = part.organ !== null || actorCase.reading.isFormer;
  return word?.country ?? (isOfState ? countryOfContextWords(actorCase) : undefined);
}

/** A sentence that names no country may still speak of one: "federal prosecutors", "congressional committees". */
function countryOfContextWords(actorCase: ActorCase): Alpha3 | undefined {
  const { tools, day, context } = actorCase;
  if (usableMentions(actorCase).length > 0) return undefined;
  return tools.countryWords.find(context().words, day)?.country;
}
