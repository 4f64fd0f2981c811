/**
 * Remembers what a pure function answered for a word. News repeats its words; when too many have been seen, all are
 * forgotten, which bounds the memory of a long run and costs less than keeping order.
 */
export function remember<Answer>(
  answer: (text: string) => Answer,
  most: number,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    const fresh = answer(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, fresh);
    return fresh;
  };
}

/** V8 copies pieces of a text up to this length; a longer one, remembered, would keep alive the article it was cut from. */
const longest = 12;
