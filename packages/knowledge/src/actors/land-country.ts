/** "the country", "that regime": the last one named before; "this country" is the speaker's own. */

import type { Alpha3 } from '../countries/alpha3.ts';
import { wordSet } from '../names/word-set.ts';
import type { ActorCase } from './actor-case.ts';
import { isPerson } from './context-reading.ts';
import { speakerCountry } from './owner-country.ts';
import { articleCountries } from './usable-mentions.ts';

const lands = wordSet(
  'country nation state regime republic kingdom homeland government land power heavyweight superpower economy people ' +
    'public population opposition',
);

export const isLand = ({ reading: { head, isDefinite } }: ActorCase): boolean =>
  isDefinite && head?.tokens.length === 1 && lands.has(head.tokens[0]?.normal ?? '');

export function landCountry(actorCase: ActorCase): Alpha3 | undefined {
  const { mentions } = actorCase.context();
  if (actorCase.reading.determiner === 'this') return speakerCountry(mentions);
  const before = mentions.filter(({ isBefore }) => isBefore);
  const told = before.findLast((mention) => !isPerson(mention)) ?? before.at(-1);
  if (told !== undefined) return told.country;
  const [main] = isOfState(actorCase) ? articleCountries(actorCase) : [];
  // "the opposition met in Geneva": where it met says nothing.
  return (
    main ??
    mentions.find(({ isOtherSide, form }) => !isOtherSide && form !== 'person' && form !== 'town')
      ?.country
  );
}

const societies = new Set(['people', 'public', 'population', 'opposition']);

/** An article that is about a country need not mean its opposition. */
const isOfState = ({ reading: { head } }: ActorCase): boolean =>
  !societies.has(head?.tokens[0]?.normal ?? '');
