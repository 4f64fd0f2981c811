import { describe, expect, it } from 'vitest';
import { mainOf } from '../testing/main-of.ts';

/** All are published on Tuesday, 2024-12-10. */
describe('the day of the main event, where its clause names none', () => {
  it.each<[from: string, text: string, day: string]>([
    ['the opening', 'It was late on Sunday. The Wanderers have lifted the cup.', '2024-12-08'],
    [
      'another telling of the deed',
      'The Wanderers have lifted the cup. Snow fell on Monday. They lifted it on Saturday, a fan said.',
      '2024-12-07',
    ],
    [
      'what a lead tells as it happens',
      'The Wanderers have lifted the cup as the league closed on Saturday.',
      '2024-12-07',
    ],
    [
      'publication, when the opening dates a thing of its own',
      'The Wanderers have lifted the cup. They did so after Sunday’s election.',
      '2024-12-10',
    ],
    ['publication', 'It was late. The Wanderers have lifted the cup.', '2024-12-10'],
    [
      'publication, when the opening dates an aside',
      'The Wanderers, who lost on Friday, have lifted the cup.',
      '2024-12-10',
    ],
    [
      'publication, when the opening dates what went along with something else',
      'The Wanderers have lifted the cup. Fans stayed up as the count began on Sunday.',
      '2024-12-10',
    ],
    [
      'publication, when the opening looks far back',
      'In May it rained. The Wanderers have lifted the cup.',
      '2024-12-10',
    ],
  ])('is that of %s', (_, text, day) => {
    expect(mainOf('Wanderers lift the cup', text)?.date).toMatchObject({
      value: day,
      stated: false,
    });
  });
});
