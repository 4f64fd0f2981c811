/** What stands around a phrase, read only when a step looks there; and how far one did. */
import type { Alpha3 } from '../countries/alpha3.ts';
import type { ActorTools } from './actor-case.ts';
import { type ContextReading, readContext } from './context-reading.ts';
import { countriesAround } from './countries-around.ts';
import type { Asked } from './phrase-memory.ts';
import type { PhraseToken } from './phrase-token.ts';
import type { ActorQuery } from './resolved-actor.ts';

export class Surroundings {
  /** How far one has looked. */
  asked: Asked = 'nothing';
  readonly #tools: ActorTools;
  readonly #query: ActorQuery;
  readonly #phrase: readonly PhraseToken[];
  #knownAround: readonly Alpha3[] | undefined;
  #knownContext: ContextReading | undefined;

  constructor(tools: ActorTools, query: ActorQuery, phrase: readonly PhraseToken[]) {
    this.#tools = tools;
    this.#query = query;
    this.#phrase = phrase;
  }

  /** The day of the article. */
  readonly day = (): string | undefined => {
    if (this.asked === 'nothing') this.asked = 'day';
    return this.#query.date;
  };

  /** Countries of the article, best first. */
  readonly countries = (): readonly Alpha3[] => {
    if (this.asked !== 'sentence') this.asked = 'article';
    return this.#query.countries ?? none;
  };

  /** Countries of the article and the sentence, best first. */
  readonly around = (): readonly Alpha3[] => {
    this.asked = 'sentence';
    this.#knownAround ??= countriesAround(this.#tools.lexicon, this.#query);
    return this.#knownAround;
  };

  /** The first of them. Where the article has countries, its sentences change nothing about that. */
  readonly mainCountry = (): Alpha3 | undefined => this.countries()[0] ?? this.around()[0];

  /** What the sentence alone says. */
  readonly context = (): ContextReading => {
    this.asked = 'sentence';
    this.#knownContext ??= readContext(this.#tools, this.#query, this.#phrase);
    return this.#knownContext;
  };
}

const none: readonly Alpha3[] = [];
