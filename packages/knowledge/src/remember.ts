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
    const fresh = answer(text);
    if (text.length > longest) return fresh;
    if (answers.size >= most) answers.clear();
    answers.set(ownCopy(text), fresh);
    return fresh;
  };
}

/** What is longer is a sentence rather than a name, and hardly comes again. */
const longest = 40;

/** A piece of a text keeps the whole text alive in V8; put together and cut again, it keeps no more than itself. */
const ownCopy = (text: string): string => ` ${text}`.slice(1);
