/** The finer codes of one coarse code, by the words around a deed: a word is looked up once, however many codes ask for it. */

import type { Detail } from '../parsing/parse-details.ts';

interface Cue {
  readonly detail: Detail;
  /** Of several that fit the lowest wins. */
  readonly rank: number;
  /** The words that must follow. */
  readonly tail: readonly string[];
}

interface Written {
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
}

export interface FoundDetail {
  readonly code: string;
  /** The first token that tells it. */
  readonly cue: number;
}

export class DetailIndex {
  readonly #byWord = new Map<string, Cue[]>();

  constructor(details: readonly Detail[]) {
    for (const [rank, detail] of details.entries())
      for (const [word, tails] of detail.cues)
        for (const tail of tails) this.#file(word, { detail, rank, tail });
  }

  /** Tokens are those around the deed, from left to right. */
  find(tokens: readonly number[], text: Written): FoundDetail | undefined {
    let best: Cue | undefined;
    let at = -1;
    for (const token of tokens) {
      const lemma = text.lemmas[token] as string;
      const word = text.words[token] as string;
      const before = best;
      best = lower(best, this.#fitting(lemma, token, text));
      if (word !== lemma) best = lower(best, this.#fitting(word, token, text));
      if (best !== before) at = token;
    }
    return best && { code: best.detail.code, cue: at };
  }

  #fitting(word: string, token: number, text: Written): Cue | undefined {
    return this.#byWord.get(word)?.find(({ tail }) => isWritten(tail, token + 1, text));
  }

  #file(word: string, cue: Cue): void {
    const cues = this.#byWord.get(word);
    if (cues === undefined) this.#byWord.set(word, [cue]);
    else cues.push(cue);
  }
}

function lower(one: Cue | undefined, other: Cue | undefined): Cue | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.rank < one.rank ? other : one;
}

function isWritten(tail: readonly string[], first: number, { words, lemmas }: Written): boolean {
  return tail.every((word, offset) => {
    const token = first + offset;
    return words[token] === word || lemmas[token] === word;
  });
}
