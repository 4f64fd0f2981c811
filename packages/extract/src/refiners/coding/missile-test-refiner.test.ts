import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

describe('a rocket that is fired', () => {
  test.each([
    ['by a state at nothing is a test', 'Gambia launched a long-range rocket.', 'MOBILIZE'],
    ['and told in the passive, too', 'The missile was fired by Gambia on Sunday.', 'MOBILIZE'],
    ['into the sea, too', 'Gambia sent a barrage of rockets into the sea.', 'MOBILIZE'],
    ['by a state in a test flight is one', 'Gambia launched a rocket in April.', 'MOBILIZE'],
    [
      'on a day of a month is a test',
      'Gambia launched a rocket on Feb. 7 in defiance of the council.',
      'MOBILIZE',
    ],
    ['over a land is a test', 'Gambia fired a rocket over Senegal on Monday.', 'MOBILIZE'],
    ['over a border is an attack', 'Gambia fired rockets over the border into Mali.', 'ASSAULT'],
    ['at a town is an attack', 'Gambia fired rockets at the town of Ziguinchor.', 'ASSAULT'],
    ['that kills is an attack', 'Gambia fired a missile, killing nine people.', 'ASSAULT'],
    ['by rebels is an attack', 'Rebels fired rockets on Sunday.', 'ASSAULT'],
  ])('%s: %s', (_, text, type) =>
    expect(read(text).events.map((event) => event.type)).toContain(type),
  );
});
