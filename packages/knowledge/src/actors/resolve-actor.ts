/**
 * Finds out who is meant by an actor phrase. The phrase is cut into known pieces, read for its head, and
 * then answered by the first that applies: a name of the book, a country and an agent noun put together
 * (or the office they make), a name nobody knew yet.
 */

import { type ActorTools, type CaseParts, createActorCase } from './actor-case.ts';
import { answerFromBook } from './answer-from-book.ts';
import { composeActor } from './compose-actor.ts';
import { type CutPhrase, createCutter, cutTokens, type PhraseGrammar } from './cut-phrase.ts';
import { discoverActor } from './discover-actor.ts';
import { nameHalf } from './halves-of-a-land.ts';
import { isoDay } from './iso-day.ts';
import { PhraseMemory } from './phrase-memory.ts';
import { hasSense } from './phrase-reading.ts';
import type { ActorQuery, ResolvedActor } from './resolved-actor.ts';
import { Surroundings } from './surroundings.ts';

export function createActorResolver(
  tools: ActorTools,
): (query: ActorQuery) => ResolvedActor | undefined {
  const memory = new PhraseMemory();
  const cut = createCutter(tools);
  return (asked) =>
    memory.answer(asked, (toAnswer) => {
      const query = withIsoDay(toAnswer);
      const phrase = cut(query.phrase);
      const surroundings = new Surroundings(tools, query, phrase.tokens);
      const answer = resolvePhrase({ tools, query, surroundings }, phrase);
      return { answer, asked: surroundings.asked };
    });
}

function resolvePhrase(parts: CaseParts, phrase: CutPhrase): ResolvedActor | undefined {
  if (phrase.isPronoun) return undefined;
  const { tools, query, surroundings } = parts;
  const named =
    phrase.half < 0 ? undefined : nameHalf(phrase.tokens, phrase.half, surroundings.around());
  if (named !== undefined) return resolveReading(parts, cutTokens(named, tools).readAs(query.head));
  return phrase.isOfNoOne ? undefined : resolveReading(parts, phrase.readAs(query.head));
}

function resolveReading(parts: CaseParts, grammar: PhraseGrammar): ResolvedActor | undefined {
  const whole = grammar.whole && resolveReading(parts, grammar.whole);
  if (whole !== undefined && !isSomeoneElse(whole, grammar)) return whole;
  const actorCase = createActorCase(parts, grammar);
  return answerFromBook(actorCase) ?? composeActor(actorCase) ?? discoverActor(actorCase);
}

/** Whom the head hangs on: "supporters of Imran Khan" are not he, those of the president no officials. */
function isSomeoneElse({ kind }: ResolvedActor, { reading, whole }: PhraseGrammar): boolean {
  if (reading.head === undefined) return false;
  return kind === 'PERSON' || hasSense(whole?.reading.head, 'office') !== undefined;
}

function withIsoDay(query: ActorQuery): ActorQuery {
  const day = isoDay(query.date);
  if (day === query.date) return query;
  const { date: _date, ...undated } = query;
  return day === undefined ? undated : { ...undated, date: day };
}
