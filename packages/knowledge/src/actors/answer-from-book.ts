/** Answers with an actor of the book: the head is its name, or a country's. */

import type { Actor } from './actor.ts';
import type { ActorCase } from './actor-case.ts';
import { answerWith } from './answer-with.ts';
import { chooseActors } from './choose-actor.ts';
import { isAlsoWord } from './is-also-word.ts';
import { isLongGone } from './is-long-gone.ts';
import type { Office } from './office.ts';
import { hasSense, type PhraseReading } from './phrase-reading.ts';
import type { ResolvedActor } from './resolved-actor.ts';
import { textOf } from './segment.ts';
import type { SenseOf } from './sense.ts';
import { standsAsGivenName } from './stands-as-given-name.ts';

export function answerFromBook(actorCase: ActorCase): ResolvedActor | undefined {
  const { reading } = actorCase;
  const { head } = reading;
  if (head === undefined) return undefined;
  const senses = head.senses.filter(
    (sense): sense is SenseOf<'actor'> =>
      sense.type === 'actor' &&
      (sense.isFull || !(isNamesake(sense.actor, actorCase) || isTown(sense.actor, actorCase))),
  );
  const country = hasSense(head, 'country');
  if (senses.length === 0)
    return country === undefined ? undefined : answerCountry(actorCase, country);
  const choices = chooseActors(senses, {
    date: senses.some(isOfPerson) ? actorCase.day() : undefined,
    stated: actorCase.stated,
    around: senses.length > 1 || senses[0]?.isFull === false ? actorCase.around() : [],
    titles: titlesOf(actorCase),
    nameType: actorCase.query.nameType,
  });
  const [best, second] = choices;
  if (best === undefined || (country !== undefined && country.form === 'name' && best.score < 3))
    return country && answerCountry(actorCase, country);
  if (isNounHere(actorCase, best.sense) || isOnlyModifier(actorCase, best.sense)) return undefined;
  const surenessOfName = best.sense.isFull ? 0.95 : 0.8;
  const sure = reading.isHeadFollowed ? 0.5 : surenessOfName;
  const margin = best.score - (second?.score ?? best.score - 3);
  return answerWith(
    actorCase,
    best.sense.actor,
    'book',
    margin < 0.5 ? sure - 0.3 : sure,
    choices.map(({ sense, score }) => ({ id: sense.actor.id, score })),
  );
}

/** Who held what that day speaks for a person only. */
const isOfPerson = ({ actor }: SenseOf<'actor'>): boolean => actor.kind === 'PERSON';

/** Is the part of a name that stands here rather someone else's? */
function isNamesake(actor: Actor, { reading, day }: ActorCase): boolean {
  if (bearsAnother(actor, reading)) return true;
  // "Bandar-e-Sharif": what a hyphen ties to other words is no family name.
  if (actor.kind === 'PERSON' && reading.head?.tokens[0]?.followsHyphen === true) return true;
  const hasGivenName = (reading.head?.tokens.length ?? 0) > 1;
  return hasGivenName && isLongGone(actor, day());
}

/** "the town of Djibo": what the recogniser heard as a place, and the map knows, is no one of that family name. */
const isTown = ({ kind }: Actor, { reading, query, tools }: ActorCase): boolean =>
  kind === 'PERSON' &&
  query.nameType === 'LOC' &&
  reading.head !== undefined &&
  tools.places.findByName(textOf(reading.head)).length > 0;

/** "Bush Clinton" is no Bill Clinton: a known name before the family name is part of neither his name nor a title. */
function bearsAnother({ kind, name, aliases }: Actor, { head, modifiers }: PhraseReading): boolean {
  const [before] = modifiers;
  if (kind !== 'PERSON' || before === undefined || head === undefined) return false;
  const isFamily = before.senses.every((sense) => sense.type === 'actor' && !sense.isFull);
  if (!isFamily || !standsAsGivenName(before, head)) return false;
  const words = [name, ...aliases.map(({ text }) => text)].join(' ').toLowerCase();
  return !before.tokens.some(({ normal }) => words.includes(normal));
}

/**
 * "Brazilian Congress" is Brazil's, though "Congress" alone is a name: another country before it makes it a
 * noun again, and so does an article that speaks of other countries only. "Major" and "Bishop" are family names only
 * where something says that a person is meant.
 */
function isNounHere(actorCase: ActorCase, sense: SenseOf<'actor'>): boolean {
  const { reading, stated, query } = actorCase;
  if (!isAlsoWord(reading.head?.senses ?? [])) return false;
  if (!sense.isFull)
    return (
      query.nameType !== 'PER' && !reading.modifiers.some((segment) => hasSense(segment, 'title'))
    );
  const country = stated[0];
  return country === undefined ? isElsewhere(actorCase, sense) : sense.actor.country !== country;
}

const isElsewhere = ({ around }: ActorCase, { actor }: SenseOf<'actor'>): boolean => {
  const countries = around();
  return countries.length > 0 && actor.country !== null && !countries.includes(actor.country);
};

/** "the May elections" are not Theresa May. */
const isOnlyModifier = (
  { reading, query }: ActorCase,
  { actor, isFull }: SenseOf<'actor'>,
): boolean =>
  reading.isHeadFollowed &&
  actor.kind === 'PERSON' &&
  !isFull &&
  query.nameType !== 'PER' &&
  reading.head?.isPossessive !== true;

function titlesOf({ reading }: ActorCase): Office[] {
  return reading.modifiers.flatMap((segment) =>
    segment.senses.flatMap((sense) => (sense.type === 'office' ? [sense.office] : [])),
  );
}

/** "Syrians" are people of Syria, "Syria" is the state. */
function answerCountry(actorCase: ActorCase, sense: SenseOf<'country'>): ResolvedActor {
  const actor = actorCase.tools.actors.get(sense.country.alpha3);
  return answerWith(actorCase, actor, 'book', sense.form === 'name' ? 0.95 : 0.7, [
    { id: actor.id, score: 1 },
  ]);
}
