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

/** Whatever it is read with has its own, for as long as it lives. */
export function recentSentencesOf<Tools extends object, Reading>(): (
  tools: Tools,
) => RecentSentences<Reading> {
  const all = new WeakMap<Tools, RecentSentences<Reading>>();
  return (tools) => {
    const known = all.get(tools) ?? new RecentSentences<Reading>();
    all.set(tools, known);
    return known;
  };
}
