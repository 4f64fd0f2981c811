/**
 * The country of an office (`office-country.ts`), organ or part of society that the sentence does not tell outright. Organs belong
 * to the country most spoken of, in the sentence, else in the article; others to the one a lone sentence is about; those who fight
 * states to none: the rebels of an article about Russian jets are not Russia's. Nor, for the cautious, do people told of for the
 * first time: "19 people" whom a British group counts among the dead are not British.
 */

import type { Sector } from '../codebook/sector.ts';
import type { Alpha3 } from '../countries/alpha3.ts';
import type { ActorCase } from './actor-case.ts';
import { type ContextMention, isPerson } from './context-reading.ts';
import type { HeadPart } from './head-part.ts';
import { mostNamed } from './most-named.ts';
import { officeCountry } from './office-country.ts';
import { articleCountries, isOfArticle, usableMentions } from './usable-mentions.ts';

export function bodyCountry(actorCase: ActorCase, part: HeadPart): Alpha3 | undefined {
  if (isOfNone(actorCase.reading.words.join(' '), part)) return undefined;
  // "The former president": of the state that the story is about, as its ministers are.
  const wasOfState = part.sector === 'ELI' && part.isDefinite;
  const isOfState = part.office !== null || part.organ !== null || wasOfState;
  if (!isOfState && isOfArticle(actorCase)) return undefined;
  const usable = usableMentions(actorCase).filter((mention) => !isVenue(mention, actorCase));
  const isOfCrown = isRoyal(actorCase);
  const named = mostNamed(usable.map(({ country }) => country));
  const around = [...named, ...articleCountries(actorCase, forces.has(part.sector))].filter(
    (country) =>
      (!isOfCrown || hasCrown(actorCase, country)) &&
      !(part.sector === 'MIL' && withoutArmy.has(country)),
  );
  if (part.office !== null) return officeCountry(actorCase, part.office, around);
  if (part.organ !== null || wasOfState) return around[0];
  if (actorCase.query.cautious === true && !part.isDefinite) return undefined;
  const spoken = [...new Set(usable.map(({ country }) => country))];
  if (spoken.length > 0)
    return spoken.length === 1 || (part.isDefinite && usable[0]?.isBefore === true)
      ? spoken[0]
      : undefined;
  return part.isDefinite ? countryOfAll(actorCase) : undefined;
}

/** "met the army in Geneva": a town in a country that the article is hardly about is only where they were. */
const isVenue = ({ form, country }: ContextMention, { countries }: ActorCase): boolean =>
  form === 'town' && countries().length > 0 && !countries().slice(0, HOMES).includes(country);

const HOMES = 3;

/** Nothing is told of its country by the ones spoken of. */
const isOfNone = (phrase: string, { sector, behaviour }: HeadPart): boolean =>
  behaviour === 'gear' ||
  awayFromHome.has(sector) ||
  (sector === 'UNK' && isAssembly.test(phrase)) ||
  isOfMany.test(phrase);

/** Bodies of any kind and country; people without a trade are rather of the country spoken of. */
const isAssembly =
  /\b(?:group|groups|(?:organi[sz]ation)s?|body|bodies|unit|units|cell|wing|branch|institution|entity|affiliates?)$/;

/** "Diplomats" who met are hardly all of one state. */
const isOfMany = /^(?:(?:western|european|arab|african|asian) )?(?:diplomats|envoys)$/;

/** A sentence names their victims, enemies and hosts more often than their country. */
const awayFromHome: ReadonlySet<Sector> = new Set(['REB', 'UAF', 'PRM', 'PRE', 'CRM', 'REF']);

const forces: ReadonlySet<Sector> = new Set(['MIL', 'COP']);

/** "A soldier" in news of the West Bank is none of Palestine's. */
const withoutArmy: ReadonlySet<Alpha3> = new Set(['PSE', 'ISL', 'CRI', 'PAN']);

const royal = /\b(?:royal|crown|throne|monarchy|palace)\b/;

/** "the royal family" is of a country that has one. */
const isRoyal = ({ reading, day }: ActorCase): boolean =>
  royal.test(reading.words.join(' ')) && day() !== undefined;

const hasCrown = ({ tools, day }: ActorCase, country: Alpha3): boolean =>
  ['king', 'queen', 'emir', 'sultan', 'emperor'].some(
    (office) => tools.holders.on(country, office, day() ?? '').length > 0,
  );

/** Where all whom the sentence names are of one country, those it leaves unnamed are most likely, too. */
function countryOfAll({ context }: ActorCase): Alpha3 | undefined {
  const { mentions } = context();
  const isAgreed = mentions.every(
    (mention) => isPerson(mention) && mention.country === mentions[0]?.country,
  );
  return mentions.length > 1 && isAgreed ? mentions[0]?.country : undefined;
}
