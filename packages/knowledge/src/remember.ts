import { ownCopy } from './own-copy.ts';

/**
 * Remembers what a pure function answered for a word or name. News repeats its words; when too many have been seen, all are
 * forgotten, which bounds the memory of a long run and costs less than keeping order.
 */
export function remember<Answer>(
  answer: (text: string) => Answer,
  most: number,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    if (text.length > longest) return answer(text);
    // The answer may be made of pieces of it, too.
    const own = ownCopy(text);
    const fresh = answer(own);
    if (answers.size >= most) answers.clear();
    answers.set(own, fresh);
    return fresh;
  };
}

/** What is longer is a sentence rather than a name, and hardly comes again. */
const longest = 40;
