/**
 * Within one article, a phrase that is understood without looking around it means the same every time. The article is
 * told by its day and its list of countries; with the next one, everything is forgotten.
 */
import type { ActorQuery, ResolvedActor } from './resolved-actor.ts';

interface Resolution {
  readonly answer: ResolvedActor | undefined;
  /** Found in the words of the phrase alone. */
  readonly speaksForItself: boolean;
}

/** Who hands in phrases without an article never comes to another. */
const mostAnswers = 5_000;

export class ArticleMemory {
  private readonly known = new Map<string, Resolution>();
  private date: string | undefined;
  private countries: ActorQuery['countries'];

  answer(query: ActorQuery, resolve: () => Resolution): ResolvedActor | undefined {
    if (query.date !== this.date || query.countries !== this.countries) this.turnTo(query);
    const key = keyOf(query);
    const known = this.known.get(key);
    if (known !== undefined) return known.answer;
    const fresh = resolve();
    if (this.known.size >= mostAnswers) this.known.clear();
    if (fresh.speaksForItself) this.known.set(key, fresh);
    return fresh.answer;
  }

  private turnTo({ date, countries }: ActorQuery): void {
    this.known.clear();
    this.date = date;
    this.countries = countries;
  }
}

/** A step may ask whether there is a sentence at all without reading it. */
const keyOf = ({ phrase, head, nameType, context }: ActorQuery): string =>
  `${phrase}\n${head ?? ''}\n${nameType ?? ''}${context === undefined ? '' : '…'}`;
