/** The country that a piece of a sentence brings in, by name, adjective, person, body or town. */
import type { Sector } from '../codebook/sector.ts';
import type { ActorTools } from './actor-case.ts';
import { chooseActors } from './choose-actor.ts';
import type { ContextMention } from './context-reading.ts';
import { isAlsoWord } from './is-also-word.ts';
import { standingOf } from './person-standing.ts';
import { placeCountry } from './place-country.ts';
import type { Segment } from './segment.ts';
import type { Sense } from './sense.ts';

export type CountryNamed = Pick<
  ContextMention,
  'country' | 'form' | 'offices' | 'isSurname' | 'isAlsoWord'
>;

export function countryNamed(
  tools: ActorTools,
  segment: Segment,
  date: string | undefined,
): CountryNamed | undefined {
  const isFamily = segment.senses.some((sense) => sense.type === 'actor' && !sense.isFull);
  for (const sense of segment.senses) {
    if (sense.type === 'country')
      return { country: sense.country.alpha3, form: sense.form, offices: [] };
    if (sense.type === 'people' && sense.people.country !== null && !isFamily)
      return { country: sense.people.country, form: 'demonym', offices: [] };
  }
  if (segment.senses.length > 0) return bearerNamed(segment.senses, date);
  const family = familyNamed(tools, segment, date);
  if (family !== undefined) return family;
  const country = placeCountry(tools.places, segment);
  return country === undefined ? undefined : { country, form: 'town', offices: [] };
}

/** "the Clintons": a family name in the plural. */
function familyNamed(
  { lexicon }: ActorTools,
  { isName, tokens }: Segment,
  date: string | undefined,
): CountryNamed | undefined {
  const [token] = tokens;
  if (!isName || tokens.length > 1 || token === undefined || !token.normal.endsWith('s'))
    return undefined;
  const senses = lexicon.next(token.normal.slice(0, -1))?.senses ?? [];
  const bearers = senses.filter((sense) => sense.type === 'actor' && sense.actor.kind === 'PERSON');
  return bearerNamed(bearers, date);
}

/** Bodies that are named at home; companies, charities and newspapers are named everywhere. */
const homeSectors: ReadonlySet<Sector> = new Set([
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'COP',
  'SPY',
  'PTY',
  'OPP',
  'REB',
  'PRM',
]);

/** A family name that several bear tells a country only where one of them holds an office that day. */
function bearerNamed(all: readonly Sense[], date: string | undefined): CountryNamed | undefined {
  const senses = all.filter((sense) => sense.type === 'actor');
  const best = chooseActors(senses, { date, stated: [], around: [], titles: [] })[0]?.sense;
  if (best === undefined || best.actor.country === null) return undefined;
  const { country, kind, sectors } = best.actor;
  if (kind !== 'PERSON')
    return sectors.some((sector) => homeSectors.has(sector))
      ? { country, form: 'body', offices: [], isAlsoWord: isAlsoWord(all) }
      : undefined;
  const { held } = standingOf(best.actor, date);
  if (!best.isFull && senses.length > 1 && held.length === 0) return undefined;
  return {
    country,
    form: 'person',
    offices: held.flatMap(({ office }) => office ?? []),
    isSurname: !best.isFull,
  };
}
