/**
 * What phrases were found to mean. A phrase that speaks for itself means the same in every text of a day; one whose article was
 * asked what it is about means the same all over that article; one whose sentence was asked is asked about anew. An article is
 * told by its day and its list of countries; with the next one, what was asked of it is forgotten. What words mean that belong
 * to no article, they mean always.
 */
import { ownCopy } from '../own-copy.ts';
import type { ActorQuery, ResolvedActor } from './resolved-actor.ts';

/** How far around a phrase one had to look to understand it. */
export type Asked = 'nothing' | 'article' | 'sentence';

interface Resolution {
  readonly answer: ResolvedActor | undefined;
  readonly asked: Asked;
}

type Resolve = (query: ActorQuery) => Resolution;

export class ArticleMemory {
  readonly #anywhere = new Answers();
  readonly #onDays = new Map<string | undefined, Answers>();
  #onDay = new Answers();
  #inArticle = new Answers();
  #date: string | undefined;
  #countries: ActorQuery['countries'];

  answer(query: ActorQuery, resolve: Resolve): ResolvedActor | undefined {
    if (isOfNoArticle(query)) {
      const known = this.#anywhere.find(query);
      return known === undefined ? this.#resolveAnywhere(query, resolve) : known.answer;
    }
    if (query.date !== this.#date || query.countries !== this.#countries) this.#turnTo(query);
    const known = this.#onDay.find(query) ?? this.#inArticle.find(query);
    return known === undefined ? this.#resolveHere(query, resolve) : known.answer;
  }

  #resolveAnywhere(query: ActorQuery, resolve: Resolve): ResolvedActor | undefined {
    const kept = { ...query, phrase: ownCopy(query.phrase) };
    const { answer } = resolve(kept);
    this.#anywhere.add(kept, answer);
    return answer;
  }

  #resolveHere(query: ActorQuery, resolve: Resolve): ResolvedActor | undefined {
    const kept = { ...query, phrase: ownCopy(query.phrase) };
    const { answer, asked } = resolve(kept);
    if (asked === 'nothing') this.#onDay.add(kept, answer);
    else if (asked === 'article') this.#inArticle.add(kept, answer);
    return answer;
  }

  #turnTo({ date, countries }: ActorQuery): void {
    this.#inArticle = new Answers();
    this.#countries = countries;
    if (date === this.#date && this.#onDays.size > 0) return;
    if (this.#onDays.size >= mostDays) this.#onDays.clear();
    this.#onDay = this.#onDays.get(date) ?? new Answers();
    this.#onDays.set(date, this.#onDay);
    this.#date = date;
  }
}

const mostDays = 30;

const isOfNoArticle = ({ date, countries, context }: ActorQuery): boolean =>
  date === undefined && countries === undefined && context === undefined;

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
    if (this.#byPhrase.size >= mostAnswers) this.#byPhrase.clear();
    const fresh = { head, nameType, cautious, hasContext: context !== undefined, answer };
    const known = this.#byPhrase.get(phrase);
    if (known === undefined) this.#byPhrase.set(phrase, [fresh]);
    else known.push(fresh);
  }
}

const mostAnswers = 5_000;
