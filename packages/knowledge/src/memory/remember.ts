import { ownCopy } from './own-copy.ts';

/**
 * Remembers what a pure function answered for a word or name. News repeats its words; when half as many as may be kept have
 * been seen, those seen before them that nobody asked for since are forgotten, which bounds the memory of a long run.
 */
export function remember<Answer>(
  answer: (text: string) => Answer,
  most: number,
): (text: string) => Answer {
  let young = new Map<string, Answer | typeof none>();
  let old = new Map<string, Answer | typeof none>();
  const keep = (text: string, kept: Answer | typeof none): void => {
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(text, kept);
  };
  return (text) => {
    let known = young.get(text);
    if (known === undefined) {
      if (text.length > longest) return answer(text);
      // The answer may be made of pieces of it, too.
      const own = ownCopy(text);
      known = old.get(text) ?? answer(own) ?? none;
      keep(own, known);
    }
    return (known === none ? undefined : known) as Answer;
  };
}

/** Kept where there is no answer. */
const none = Symbol('none');

/** What is longer is a sentence rather than a name, and hardly comes again. */
const longest = 40;
