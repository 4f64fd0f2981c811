/** What phrases were answered with, told apart by the way they were asked about. */
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

/** By phrase; most are asked about in one way only. When too many are kept all are forgotten. */
export class KeptAnswers {
  readonly #byPhrase = new Map<string, Answer[]>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  find({ phrase, head, nameType, cautious, context, countries }: ActorQuery): Answer | undefined {
    const answers = this.#byPhrase.get(phrase);
    if (answers === undefined) return undefined;
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

  add(
    { phrase, head, nameType, cautious, context, countries }: ActorQuery,
    answer: ResolvedActor | undefined,
  ): void {
    if (this.#byPhrase.size >= this.#most) this.#byPhrase.clear();
    const hasContext = context !== undefined;
    const hasCountries = countries !== undefined;
    const fresh = { head, nameType, cautious, hasContext, hasCountries, answer };
    const known = this.#byPhrase.get(phrase);
    if (known === undefined) this.#byPhrase.set(phrase, [fresh]);
    else known.push(fresh);
  }
}
