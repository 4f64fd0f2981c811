/** What one phrase was answered with: in every text, in every text of a day, all over the article it stands in. */
import type { ActorQuery, ResolvedActor } from './resolved-actor.ts';

/**
 * How a phrase was asked about. A step may ask whether there is a sentence, or an article, at all without reading what it says.
 */
interface Way {
  readonly head: string | undefined;
  readonly nameType: ActorQuery['nameType'];
  readonly cautious: boolean | undefined;
  readonly hasContext: boolean;
  readonly hasCountries: boolean;
}

interface Answer extends Way {
  readonly answer: ResolvedActor | undefined;
}

export type Kept = 'always' | 'on the day' | 'in the article';

/** Most phrases are asked about in one way only. */
export class KeptAnswers {
  readonly #always: Answer[] = [];
  #onDays: Map<string | undefined, Answer[]> | undefined;
  #inArticle: Answer[] = [];
  /** An article is told by its day and its list of countries. */
  #day: string | undefined;
  #countries: ActorQuery['countries'];

  find(query: ActorQuery): Answer | undefined {
    return (
      answerIn(this.#always, query) ??
      (this.#isOfArticle(query) ? answerIn(this.#inArticle, query) : undefined) ??
      answerIn(this.#onDays?.get(query.date), query)
    );
  }

  add(query: ActorQuery, answer: ResolvedActor | undefined, kept: Kept): void {
    const { head, nameType, cautious, context, countries } = query;
    const hasContext = context !== undefined;
    const hasCountries = countries !== undefined;
    this.#answersKept(kept, query).push({
      head,
      nameType,
      cautious,
      hasContext,
      hasCountries,
      answer,
    });
  }

  #isOfArticle({ date, countries }: ActorQuery): boolean {
    return countries === this.#countries && date === this.#day;
  }

  #answersKept(kept: Kept, query: ActorQuery): Answer[] {
    switch (kept) {
      case 'always':
        return this.#always;
      case 'on the day':
        return this.#answersOn(query.date);
      case 'in the article':
        return this.#answersIn(query);
    }
  }

  #answersOn(date: string | undefined): Answer[] {
    this.#onDays ??= new Map();
    const known = this.#onDays.get(date);
    if (known !== undefined) return known;
    if (this.#onDays.size >= mostDays) this.#onDays.clear();
    const answers: Answer[] = [];
    this.#onDays.set(date, answers);
    return answers;
  }

  /** With the next article, what was asked of this one is forgotten. */
  #answersIn(query: ActorQuery): Answer[] {
    if (!this.#isOfArticle(query)) {
      this.#day = query.date;
      this.#countries = query.countries;
      this.#inArticle = [];
    }
    return this.#inArticle;
  }
}

const mostDays = 200;

function answerIn(
  answers: readonly Answer[] | undefined,
  { head, nameType, cautious, context, countries }: ActorQuery,
): Answer | undefined {
  if (answers === undefined || answers.length === 0) return undefined;
  const hasContext = context !== undefined;
  const hasCountries = countries !== undefined;
  for (const known of answers)
    if (
      known.head === head &&
      known.nameType === nameType &&
      known.cautious === cautious &&
      known.hasContext === hasContext &&
      known.hasCountries === hasCountries
    )
      return known;
  return undefined;
}
