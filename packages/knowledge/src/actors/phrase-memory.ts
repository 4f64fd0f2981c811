/**
 * What phrases were found to mean. A phrase that speaks for itself means the same in every text, or where its meaning changes
 * with the years, in every text of a day; one whose article was asked what it is about means the same all over that article; one
 * whose sentence was asked is asked about anew. An article is told by its day and its list of countries; with the next one, what
 * was asked of it is forgotten.
 */
import { ownCopy } from '../own-copy.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { ActorQuery, ResolvedActor } from './resolved-actor.ts';

/** How far around a phrase one had to look to understand it. */
export type Asked = 'nothing' | 'day' | 'article' | 'sentence';

interface Resolution {
  readonly answer: ResolvedActor | undefined;
  readonly asked: Asked;
}

type Resolve = (query: ActorQuery) => Resolution;

export class PhraseMemory {
  readonly #always = new KeptAnswers(mostAlways);
  readonly #onDays = new Map<string | undefined, KeptAnswers>();
  #onDay = new KeptAnswers(mostHere);
  #day: string | undefined;
  #inArticle = new KeptAnswers(mostHere);
  #articleDay: string | undefined;
  #countries: ActorQuery['countries'];

  answer(query: ActorQuery, resolve: Resolve): ResolvedActor | undefined {
    if (query.date !== this.#day) this.#turnToDay(query.date);
    const isOfArticle = query.countries !== undefined;
    if (isOfArticle) this.#turnToArticle(query);
    const known =
      this.#always.find(query) ??
      this.#onDay.find(query) ??
      (isOfArticle ? this.#inArticle.find(query) : undefined);
    return known === undefined ? this.#resolve(query, resolve) : known.answer;
  }

  #resolve(query: ActorQuery, resolve: Resolve): ResolvedActor | undefined {
    const kept = { ...query, phrase: ownCopy(query.phrase) };
    const { answer, asked } = resolve(kept);
    this.#answersTo(asked, query)?.add(kept, answer);
    return answer;
  }

  #answersTo(asked: Asked, { countries }: ActorQuery): KeptAnswers | undefined {
    switch (asked) {
      case 'nothing':
        return this.#always;
      case 'day':
        return this.#onDay;
      case 'article':
        // Of no article there is no more to know on any other occasion.
        return countries === undefined ? this.#onDay : this.#inArticle;
      case 'sentence':
        return undefined;
    }
  }

  #turnToDay(date: string | undefined): void {
    this.#onDays.set(this.#day, this.#onDay);
    if (this.#onDays.size >= mostDays) this.#onDays.clear();
    this.#onDay = this.#onDays.get(date) ?? new KeptAnswers(mostHere);
    this.#day = date;
  }

  #turnToArticle({ date, countries }: ActorQuery): void {
    if (date === this.#articleDay && countries === this.#countries) return;
    this.#articleDay = date;
    this.#countries = countries;
    this.#inArticle = new KeptAnswers(mostHere);
  }
}

const mostAlways = 20_000;
const mostHere = 1_000;
const mostDays = 200;
