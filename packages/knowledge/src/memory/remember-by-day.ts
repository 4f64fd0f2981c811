/**
 * Remembers what a pure function answered about someone on a day. An article names the same few again and again, all on one
 * day, and a feed's articles are of few days: of each the answers are kept, until too many days or answers have been seen.
 */
export function rememberByDay<Key, Answer>(
  find: (key: Key, date: string | undefined) => Answer,
): (key: Key, date: string | undefined) => Answer {
  const days = new Map<string | undefined, Map<Key, Answer>>();
  let day: string | undefined;
  let known = new Map<Key, Answer>();
  days.set(day, known);
  return (key, date) => {
    if (date !== day) {
      if (days.size >= mostDays) days.clear();
      known = days.get(date) ?? new Map<Key, Answer>();
      days.set(date, known);
      day = date;
    }
    let found = known.get(key);
    if (found === undefined) {
      found = find(key, date);
      if (known.size >= mostAnswers) known.clear();
      known.set(key, found);
    }
    return found;
  };
}

const mostDays = 200;
const mostAnswers = 1_000;
