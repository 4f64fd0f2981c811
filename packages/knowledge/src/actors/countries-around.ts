/** The countries that the text around a phrase speaks of, for phrases that name none: "the president", "police". */
import type { Alpha3 } from '../countries/alpha3.ts';
import { chooseActors } from './choose-actor.ts';
import { isAlsoWord } from './is-also-word.ts';
import type { Lexicon } from './lexicon.ts';
import { mostNamed } from './most-named.ts';
import { recentSentencesOf } from './recent-sentences.ts';
import type { ActorQuery } from './resolved-actor.ts';
import type { Segment } from './segment.ts';
import { sentencePieces } from './sentence-pieces.ts';

export function countriesAround(
  lexicon: Lexicon,
  { context, countries = [], date }: ActorQuery,
): readonly Alpha3[] {
  return [
    ...new Set([
      ...countries,
      ...(context === undefined ? [] : countriesIn(context, lexicon, date)),
    ]),
  ];
}

interface Spoken {
  readonly date: string | undefined;
  readonly countries: readonly Alpha3[];
}

const recentlyRead = recentSentencesOf<Lexicon, Spoken>();

function countriesIn(
  context: string,
  lexicon: Lexicon,
  date: string | undefined,
): readonly Alpha3[] {
  const recent = recentlyRead(lexicon);
  const known = recent.find(context);
  if (known !== undefined && known.date === date) return known.countries;
  return recent.keep(context, { date, countries: readCountries(context, lexicon, date) }).countries;
}

function readCountries(context: string, lexicon: Lexicon, date: string | undefined): Alpha3[] {
  const { segments } = sentencePieces(context, lexicon);
  return mostNamed(segments.flatMap((segment) => countryIn(segment, date) ?? []));
}

/** What is a word as well says nothing: a text about Peru may speak of Congress. */
function countryIn({ senses }: Segment, date: string | undefined): Alpha3 | undefined {
  for (const sense of senses) {
    if (sense.type === 'country') return sense.country.alpha3;
    if (sense.type === 'people' && sense.people.country !== null) return sense.people.country;
  }
  if (isAlsoWord(senses)) return undefined;
  const actors = senses.filter((sense) => sense.type === 'actor');
  return (
    chooseActors(actors, { date, stated: [], around: [], titles: [] })[0]?.sense.actor.country ??
    undefined
  );
}
