import { expect, test } from 'vitest';
import { rememberByDay } from './remember-by-day.ts';

test('what someone was on a day is found out once for that day, whatever days come between', () => {
  const asked: string[] = [];
  const roleOf = rememberByDay((who: string, day) => {
    asked.push(`${who} ${day}`);
    return `${who} on ${day}`;
  });
  const days = ['2001-01-01', '2002-02-02', '2001-01-01', undefined, '2002-02-02', undefined];
  expect(days.map((day) => roleOf('Ada', day))).toEqual(days.map((day) => `Ada on ${day}`));
  expect(asked).toEqual(['Ada 2001-01-01', 'Ada 2002-02-02', 'Ada undefined']);
});
