/**
 * What phrases were found to mean. A phrase that speaks for itself means the same in every text, or where its meaning changes
 * with the years, in every text of a day; one whose article was asked what it is about means the same all over that article; one
 * whose sentence was asked is asked about anew. An article is told by its day and its list of countries; with the next one, what
 * was asked of it is forgotten.
 */
import { ownCopy } from '../own-copy.ts';
import type { ActorQuery, ResolvedActor } from './resolved-actor.ts';

/** How far around a phrase one had to look to understand it. */
export type Asked = 'nothing' | 'day' | 'article' | 'sentence';

interface Resolution {
  readonly answer: ResolvedActor | undefined;
  readonly asked: Asked;
}

type Resolve = (query: ActorQuery) => Resolution;

export class ArticleMemory {
  readonly #always = new Answers(mostAlways);
  readonly #onDays = new Map<string | undefined, Answers>();
  #onDay = new Answers(mostHere);
  #inArticle = new Answers(mostHere);
  #date: string | undefined;
  #countries: ActorQuery['countries'];

  answer(query: ActorQuery, resolve: Resolve): ResolvedActor | undefined {
    const { date, countries } = query;
    if (date !== this.#date) this.#turnToDay(date);
    if (countries !== this.#countries) this.#turnToArticle(countries);
    const known =
      this.#always.find(query) ?? this.#onDay.find(query) ?? this.#inArticle.find(query);
    return known === undefined ? this.#resolve(query, resolve) : known.answer;
  }

  #resolve(query: ActorQuery, resolve: Resolve): ResolvedActor | undefined {
    const kept = { ...query, phrase: ownCopy(query.phrase) };
    const { answer, asked } = resolve(kept);
    this.#answersTo(asked)?.add(kept, answer);
    return answer;
  }

  #answersTo(asked: Asked): Answers | undefined {
    switch (asked) {
      case 'nothing':
        return this.#always;
      case 'day':
        return this.#onDay;
      case 'article':
        return this.#inArticle;
      case 'sentence':
        return undefined;
    }
  }

  #turnToDay(date: string | undefined): void {
    this.#onDays.set(this.#date, this.#onDay);
    if (this.#onDays.size >= mostDays) this.#onDays.clear();
    this.#onDay = this.#onDays.get(date) ?? new Answers(mostHere);
    this.#date = date;
    this.#inArticle = new Answers(mostHere);
  }

  #turnToArticle(countries: ActorQuery['countries']): void {
    this.#inArticle = new Answers(mostHere);
    this.#countries = countries;
  }
}

const mostAlways = 20_000;
const mostHere = 1_000;
const mostDays = 200;

/** How a phrase was asked about. A step may ask whether there is a sentence at all without reading it. */
interface Way {
  readonly head: string | undefined;
  readonly nameType: ActorQuery['nameType'];
  readonly cautious: boolean | undefined;
  readonly hasContext: boolean;
}

interface Answer extends Way {
  readonly answer: ResolvedActor | undefined;
}

/** By phrase; most are asked about in one way only. */
class Answers {
  readonly #byPhrase = new Map<string, Answer[]>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  find({ phrase, head, nameType, cautious, context }: ActorQuery): Answer | undefined {
    const answers = this.#byPhrase.get(phrase);
    if (answers === undefined) return undefined;
    const hasContext = context !== undefined;
    for (const known of answers)
      if (
        known.head === head &&
        known.nameType === nameType &&
        known.cautious === cautious &&
        known.hasContext === hasContext
      )
        return known;
    return undefined;
  }

  add(
    { phrase, head, nameType, cautious, context }: ActorQuery,
    answer: ResolvedActor | undefined,
  ): void {
    if (this.#byPhrase.size >= this.#most) this.#byPhrase.clear();
    const fresh = { head, nameType, cautious, hasContext: context !== undefined, answer };
    const known = this.#byPhrase.get(phrase);
    if (known === undefined) this.#byPhrase.set(phrase, [fresh]);
    else known.push(fresh);
  }
}
