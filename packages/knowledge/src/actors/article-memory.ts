/**
 * Within one article, a phrase that is understood without looking around it means the same every time. The article is
 * told by its day and its list of countries; with the next one, everything is forgotten. What words mean that belong to
 * no article, they mean always.
 */
import { ownCopy } from '../own-copy.ts';
import type { ActorQuery, ResolvedActor } from './resolved-actor.ts';

interface Resolution {
  readonly answer: ResolvedActor | undefined;
  /** Found in the words of the phrase alone. */
  readonly speaksForItself: boolean;
}

interface Answer {
  readonly query: Asked;
  readonly answer: ResolvedActor | undefined;
}

/** By phrase; most are asked about in one way only. */
type Answers = Map<string, Answer[]>;

const mostAnswers = 5_000;

export class ArticleMemory {
  readonly #inArticle: Answers = new Map();
  readonly #anywhere: Answers = new Map();
  #date: string | undefined;
  #countries: ActorQuery['countries'];

  answer(query: ActorQuery, resolve: (query: ActorQuery) => Resolution): ResolvedActor | undefined {
    if (isOfNoArticle(query)) return this.#answerAnywhere(query, resolve);
    if (query.date !== this.#date || query.countries !== this.#countries) this.#turnTo(query);
    const known = findAnswer(this.#inArticle, query);
    if (known !== undefined) return known.answer;
    const { answer, speaksForItself } = resolve(query);
    if (speaksForItself) addAnswer(this.#inArticle, query, answer);
    return answer;
  }

  #answerAnywhere(
    query: ActorQuery,
    resolve: (query: ActorQuery) => Resolution,
  ): ResolvedActor | undefined {
    const known = findAnswer(this.#anywhere, query);
    if (known !== undefined) return known.answer;
    const kept = { ...query, phrase: ownCopy(query.phrase) };
    const { answer } = resolve(kept);
    addAnswer(this.#anywhere, kept, answer);
    return answer;
  }

  #turnTo({ date, countries }: ActorQuery): void {
    this.#inArticle.clear();
    this.#date = date;
    this.#countries = countries;
  }
}

const isOfNoArticle = ({ date, countries, context }: ActorQuery): boolean =>
  date === undefined && countries === undefined && context === undefined;

/** How a phrase was asked about. A step may ask whether there is a sentence at all without reading it. */
interface Asked {
  readonly head: string | undefined;
  readonly nameType: ActorQuery['nameType'];
  readonly cautious: boolean | undefined;
  readonly hasContext: boolean;
}

const findAnswer = (answers: Answers, query: ActorQuery): Answer | undefined =>
  answers
    .get(query.phrase)
    ?.find(
      ({ query: asked }) =>
        asked.head === query.head &&
        asked.nameType === query.nameType &&
        asked.cautious === query.cautious &&
        asked.hasContext === (query.context !== undefined),
    );

function addAnswer(
  answers: Answers,
  { phrase, head, nameType, cautious, context }: ActorQuery,
  answer: ResolvedActor | undefined,
): void {
  if (answers.size >= mostAnswers) answers.clear();
  const query = { head, nameType, cautious, hasContext: context !== undefined };
  const known = answers.get(phrase);
  if (known === undefined) answers.set(phrase, [{ query, answer }]);
  else known.push({ query, answer });
}
