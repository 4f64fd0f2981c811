/**
 * Finds out who is meant by an actor phrase. The phrase is cut into known pieces, read for its head, and
 * then answered by the first that applies: a name of the book, a country and an agent noun put together
 * (or the office they make), a name nobody knew yet.
 */
import { isoDay } from '../iso-day.ts';
import { type ActorTools, type CaseParts, createActorCase } from './actor-case.ts';
import { answerFromBook } from './answer-from-book.ts';
import { ArticleMemory } from './article-memory.ts';
import { composeActor } from './compose-actor.ts';
import { discoverActor } from './discover-actor.ts';
import { withHalvesNamed } from './halves-of-a-land.ts';
import { hasSense, type PhraseReading, readPhrase } from './phrase-reading.ts';
import { tokenisePhrase } from './phrase-token.ts';
import type { ActorQuery, ResolvedActor } from './resolved-actor.ts';
import type { Segment } from './segment.ts';
import { segmentPhrase } from './segment-phrase.ts';
import { Surroundings } from './surroundings.ts';

export function createActorResolver(
  tools: ActorTools,
): (query: ActorQuery) => ResolvedActor | undefined {
  const memory = new ArticleMemory();
  return (asked) =>
    memory.answer(asked, () => {
      const query = withIsoDay(asked);
      const surroundings = new Surroundings(tools, query);
      const answer = resolvePhrase({ tools, query, surroundings });
      return { answer, speaksForItself: !surroundings.areAsked };
    });
}

function resolvePhrase(parts: CaseParts): ResolvedActor | undefined {
  const tokens = withHalvesNamed(tokenisePhrase(parts.query.phrase), parts.surroundings.around);
  const isPronoun = tokens.every(
    (token) => pronouns.has(token.normal) && (!token.isUpper || token.text.length === 1),
  );
  return isPronoun ? undefined : resolveSegments(parts, segmentPhrase(tokens, parts.tools.lexicon));
}

const pronouns = new Set(
  'i me my we us our you your he him his he she her hers it its they them their theirs who whom whose this that these those one ones some someone somebody anyone anybody everyone everybody nobody none both all many several others another each other himself herself itself themselves which what there'.split(
    ' ',
  ),
);

function resolveSegments(
  parts: CaseParts,
  segments: readonly Segment[],
): ResolvedActor | undefined {
  const reading = readPhrase(segments, parts.query.head);
  const inner = isPartOfWhole(reading)
    ? resolveSegments({ ...parts, query: withoutHead(parts.query) }, reading.complement)
    : undefined;
  if (inner !== undefined) return inner;
  const actorCase = createActorCase(parts, reading);
  return answerFromBook(actorCase) ?? composeActor(actorCase) ?? discoverActor(actorCase);
}

/** "a team of police", "members of the army": the whole is who acts. */
function isPartOfWhole({ head, preposition, complement }: PhraseReading): boolean {
  if (preposition !== 'of' || complement.length === 0) return false;
  return head === undefined || hasSense(head, 'noun')?.noun.behaviour === 'group';
}

function withIsoDay({ date: written, ...query }: ActorQuery): ActorQuery {
  const date = isoDay(written);
  return date === undefined ? query : { ...query, date };
}

function withoutHead({ head: _head, ...query }: ActorQuery): ActorQuery {
  return query;
}
