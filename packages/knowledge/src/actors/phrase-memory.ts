/**
 * What phrases were found to mean. A phrase that speaks for itself means the same in every text, or where its meaning changes
 * with the years, in every text of a day; one whose article was asked what it is about means the same all over that article; one
 * whose sentence was asked is asked about anew.
 */
import { ownCopy } from '../memory/own-copy.ts';
import { type Kept, KeptAnswers } from './kept-answers.ts';
import type { ActorQuery, ResolvedActor } from './resolved-actor.ts';

/** How far around a phrase one had to look to understand it. */
export type Asked = 'nothing' | 'day' | 'article' | 'sentence';

interface Resolution {
  readonly answer: ResolvedActor | undefined;
  readonly asked: Asked;
}

type Resolve = (query: ActorQuery) => Resolution;

export class PhraseMemory {
  /** By phrase, which is looked up once whatever its answers hold for. When too many are kept all are forgotten. */
  readonly #known = new Map<string, KeptAnswers>();

  answer(query: ActorQuery, resolve: Resolve): ResolvedActor | undefined {
    const answers = this.#known.get(query.phrase);
    const known = answers?.find(query);
    if (known !== undefined) return known.answer;
    const own = { ...query, phrase: ownCopy(query.phrase) };
    const { answer, asked } = resolve(own);
    const kept = keptFor(asked, query);
    if (kept !== undefined) (answers ?? this.#answersTo(own.phrase)).add(query, answer, kept);
    return answer;
  }

  #answersTo(phrase: string): KeptAnswers {
    if (this.#known.size >= mostPhrases) this.#known.clear();
    const answers = new KeptAnswers();
    this.#known.set(phrase, answers);
    return answers;
  }
}

function keptFor(asked: Asked, { countries }: ActorQuery): Kept | undefined {
  switch (asked) {
    case 'nothing':
      return 'always';
    case 'day':
      return 'on the day';
    case 'article':
      // Of no article there is no more to know on any other occasion.
      return countries === undefined ? 'on the day' : 'in the article';
    case 'sentence':
      return undefined;
  }
}

const mostPhrases = 30_000;
