import { describe, expect, test } from 'vitest';
import { read } from '../testing/expect-events.ts';

const countriesOf = (text: string): (string | null)[] =>
  read(text).events.flatMap(({ actors, recipients }) =>
    [...actors, ...recipients].map(({ actor }) => actor.country),
  );

describe('people told of for the first time', () => {
  test.each([
    ['A British monitor said shelling killed 19 people.', [null]],
    ['Gunmen killed two nurses, a German charity reported.', [null, null]],
    ['Police arrested three students, French radio said.', ['FRA', null]],
  ])('have no country but the one they are said to have: %s', (text, countries) => {
    expect(countriesOf(text)).toEqual(countries);
  });

  test('have the one they are said to have', () => {
    expect(countriesOf('Gunmen killed two German nurses in Kabul.')).toEqual([null, 'DEU']);
  });
});
