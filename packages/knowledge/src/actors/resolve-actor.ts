/**
 * Finds out who is meant by an actor phrase. The phrase is cut into known pieces, read for its head, and
 * then answered by the first that applies: a name of the book, a country and an agent noun put together
 * (or the office they make), a name nobody knew yet.
 */
import { isoDay } from '../iso-day.ts';
import { remember } from '../remember.ts';
import { type ActorTools, type CaseParts, createActorCase } from './actor-case.ts';
import { answerFromBook } from './answer-from-book.ts';
import { ArticleMemory } from './article-memory.ts';
import { composeActor } from './compose-actor.ts';
import { discoverActor } from './discover-actor.ts';
import { withHalvesNamed } from './halves-of-a-land.ts';
import type { Lexicon } from './lexicon.ts';
import { hasSense, type PhraseReading, readPhrase } from './phrase-reading.ts';
import { type PhraseToken, tokenisePhrase } from './phrase-token.ts';
import type { ActorQuery, ResolvedActor } from './resolved-actor.ts';
import type { Segment } from './segment.ts';
import { segmentPhrase } from './segment-phrase.ts';
import { Surroundings } from './surroundings.ts';

export function createActorResolver(
  tools: ActorTools,
): (query: ActorQuery) => ResolvedActor | undefined {
  const memory = new ArticleMemory();
  const cut = remember((phrase) => cutPhrase(phrase, tools.lexicon), mostPhrases);
  return (asked) =>
    memory.answer(asked, (toAnswer) => {
      const query = withIsoDay(toAnswer);
      const surroundings = new Surroundings(tools, query);
      const answer = resolvePhrase({ tools, query, surroundings }, cut(query.phrase));
      return { answer, speaksForItself: !surroundings.areAsked };
    });
}

/** News names the same people and bodies all the time. */
const mostPhrases = 5_000;

/** A phrase taken apart, as far as that depends on nothing but its words. */
interface CutPhrase {
  readonly tokens: readonly PhraseToken[];
  readonly segments: readonly Segment[];
  readonly isPronoun: boolean;
  /** No piece of it is known, and none looks like a name: "the agreement". */
  readonly isOfNoOne: boolean;
}

function cutPhrase(phrase: string, lexicon: Lexicon): CutPhrase {
  const tokens = tokenisePhrase(phrase);
  const isPronoun = tokens.every(
    (token) => pronouns.has(token.normal) && (!token.isUpper || token.text.length === 1),
  );
  const segments = isPronoun ? [] : segmentPhrase(tokens, lexicon);
  const isOfNoOne = segments.every(
    (segment) => segment.senses.length === 0 && !segment.isUnknownName,
  );
  return { tokens, segments, isPronoun, isOfNoOne };
}

function resolvePhrase(
  parts: CaseParts,
  { tokens, segments, isPronoun, isOfNoOne }: CutPhrase,
): ResolvedActor | undefined {
  if (isPronoun) return undefined;
  const named = withHalvesNamed(tokens, parts.surroundings.around);
  if (named !== tokens) return resolveSegments(parts, segmentPhrase(named, parts.tools.lexicon));
  return isOfNoOne ? undefined : resolveSegments(parts, segments);
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

function withIsoDay(query: ActorQuery): ActorQuery {
  const day = isoDay(query.date);
  if (day === query.date) return query;
  const { date: _date, ...undated } = query;
  return day === undefined ? undated : { ...undated, date: day };
}

function withoutHead({ head: _head, ...query }: ActorQuery): ActorQuery {
  return query;
}
