/** What was read of the sentences of an article, whose phrases come in any order and all ask; with more sentences, all is forgotten. */
export class RecentSentences<Reading> {
  readonly #known = new Map<string, Reading>();

  find(sentence: string): Reading | undefined {
    return this.#known.get(sentence);
  }

  keep(sentence: string, reading: Reading): Reading {
    if (this.#known.size >= mostSentences) this.#known.clear();
    this.#known.set(sentence, reading);
    return reading;
  }
}

const mostSentences = 60;
