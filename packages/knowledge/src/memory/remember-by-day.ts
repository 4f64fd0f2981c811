import { makeOnce } from './make-once.ts';

/**
 * Remembers what a pure function answered about someone on a day. An article names the same few again and again, all on one
 * day, and a feed's articles are of few days: of each the answers are kept, until too many days or answers have been seen.
 */
export function rememberByDay<Key, Answer>(
  find: (key: Key, date: string | undefined) => Answer,
): (key: Key, date: string | undefined) => Answer {
  const findOn = makeOnce(
    (date: string | undefined) => makeOnce((key: Key) => find(key, date), mostAnswers),
    mostDays,
  );
  let day: string | undefined;
  let findThatDay = findOn(day);
  return (key, date) => {
    if (date !== day) {
      findThatDay = findOn(date);
      day = date;
    }
    return findThatDay(key);
  };
}

const mostDays = 200;
const mostAnswers = 1_000;
