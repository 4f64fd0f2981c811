import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

const told = (text: string): string[] =>
  read(text).events.map(({ type, modes, actors, recipients }) =>
    [
      [type, ...modes].join(' '),
      actors.map((one) => one.text).join('; '),
      recipients.map((one) => one.text).join('; '),
    ].join(' | '),
  );

describe('harm and what it came of are one event', () => {
  test.each([
    [
      'Nine people were killed when a gunman opened fire in Lund.',
      ['ASSAULT firearms | a gunman | Nine people'],
    ],
    [
      'Two nurses were wounded after a bomb exploded in Lund.',
      ['ASSAULT explosives |  | Two nurses'],
    ],
    [
      'Ten tourists were killed when a ferry capsized off Lund.',
      ['ACCIDENT transport |  | Ten tourists'],
    ],
    [
      'Ten tourists were killed and six injured when a ferry capsized off Lund, police said.',
      ['ACCIDENT transport |  | Ten tourists'],
    ],
    [
      'Ten men were killed in clashes between police and miners in Lund.',
      ['ASSAULT | police; miners | Ten men'],
    ],
    [
      'Two nurses died in a gunfight between soldiers and smugglers.',
      ['ASSAULT firearms | soldiers; smugglers | Two nurses'],
    ],
    [
      'Two men were arrested when police raided a bar in Lund.',
      ['COERCE arrest | police | Two men'],
    ],
  ])('%s', (text, events) => expect(told(text)).toEqual(events));

  test.each([
    // They brought it on themselves.
    'Five rebels were killed when they attacked a base in Lund.',
    // Who was provoked may have done it.
    'A student was killed after villagers attacked a base in Lund.',
    // One may be arrested for what others did.
    'A student was arrested after gunmen attacked a bar in Lund.',
    // Of another time.
    'Thirty people have been killed since Monday, when Chad bombed a school.',
  ])('but two are told in "%s"', (text) => expect(told(text)).toHaveLength(2));
});
