import { describe, expect, it } from 'vitest';
import { CAPITAL_ROWS, capitalRow, habitOf, isMostlyCapitalised } from './capital-habits.ts';
import { SETTINGS } from './capital-settings.ts';

describe('the habit of a word', () => {
  it.each([
    { capitalised: 1, small: 1, habit: '0', what: 'too rare to tell' },
    { capitalised: 0, small: 90, habit: '1', what: 'always small' },
    { capitalised: 5, small: 95, habit: '2', what: 'hardly ever capitalised' },
    { capitalised: 30, small: 70, habit: '3', what: 'at times part of a name' },
    { capitalised: 60, small: 40, habit: '4', what: 'either' },
    { capitalised: 90, small: 10, habit: '5', what: 'a name that is a word as well' },
    { capitalised: 3, small: 0, habit: '6', what: 'a name' },
  ])('$what', ({ capitalised, small, habit }) => {
    expect(habitOf(capitalised, small)).toBe(habit);
  });
});

describe('a word that is mostly written with a capital', () => {
  it.each([
    ['a word without a vector', undefined, false],
    ['one too rare to tell', habitOf(2, 0), false],
    ['one that is either', habitOf(79, 21), false],
    ['one capitalised in four cases of five', habitOf(80, 20), true],
    ['a name', habitOf(99, 1), true],
  ])('%s', (_, habit, expected) => {
    expect(isMostlyCapitalised(habit)).toBe(expected);
  });
});

describe('the row of a capital', () => {
  it('tells every writing of every habit in every setting apart', () => {
    const settings = Array.from({ length: SETTINGS }, (_, setting) => setting);
    const rows = settings.flatMap((setting) =>
      [...'0123456'].flatMap((habit) =>
        ['harbour', 'Harbour', 'HARBOUR'].map((form) => capitalRow(form, setting, habit)),
      ),
    );
    expect(new Set(rows).size).toBe(CAPITAL_ROWS);
    expect(Math.max(...rows)).toBe(CAPITAL_ROWS - 1);
  });

  it.each([
    ['Élan', 'Harbour'],
    ['X', 'HARBOUR'],
    ['2nd', 'harbour'],
    ['iPad', 'harbour'],
    ['McBride', 'Harbour'],
  ])('"%s" is written like "%s"', (form, other) => {
    expect(capitalRow(form, 1, '4')).toBe(capitalRow(other, 1, '4'));
  });

  it('knows no habit of words without a vector', () => {
    expect(capitalRow('Qux', 2, undefined)).toBe(capitalRow('Qux', 2, '0'));
  });
});
