import { ownCopy } from './own-copy.ts';

/**
 * Remembers what a pure function answered for a word or name. News repeats its words; when half as many as may be kept have
 * been seen, those seen before them that nobody asked for since are forgotten, which bounds the memory of a long run.
 */
export function remember<Answer>(
  answer: (text: string) => Answer,
  most: number,
): (text: string) => Answer {
  let young = new Map<string, Kept<Answer>>();
  let old = new Map<string, Kept<Answer>>();
  const keep = (text: string, kept: Kept<Answer>): Answer => {
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(text, kept);
    return kept.answer;
  };
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known.answer;
    if (text.length > longest) return answer(text);
    const older = old.get(text);
    if (older !== undefined) return keep(older.text, older);
    // The answer may be made of pieces of it, too.
    const own = ownCopy(text);
    return keep(own, { text: own, answer: answer(own) });
  };
}

interface Kept<Answer> {
  readonly text: string;
  readonly answer: Answer;
}

/** What is longer is a sentence rather than a name, and hardly comes again. */
const longest = 40;
