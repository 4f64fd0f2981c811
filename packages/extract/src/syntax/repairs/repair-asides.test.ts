import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('what stands behind an aside is told of the deed, not of its telling', () => {
  test.each([
    [
      'Two soldiers were killed, officials said, when gunmen attacked a checkpoint in Gao.',
      ['REPORTED ASSAULT gunmen > Two soldiers'],
    ],
    [
      'Jets bombed a camp, the army said, after rebels shelled the town of Otuke.',
      ['REPORTED ASSAULT Jets > a camp', 'REPORTED ASSAULT rebels > the town of Otuke'],
    ],
  ] as const)('%s', expectEvents);
});

test('what came of a deed is not of what came after it', () =>
  expectEvents('The curfew came hours after mobs burned a mosque, killing ten worshippers.', [
    'PROTEST mobs > a mosque',
    'ASSAULT mobs > ten worshippers',
  ]));
