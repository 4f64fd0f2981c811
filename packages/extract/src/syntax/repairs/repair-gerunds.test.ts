import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('an -ing word that no one does', () => {
  test.each([
    ['Fighting raged in Goma on Monday.', ['ASSAULT >']],
    ['Neighbouring Ghana offered to train the police.', ['AGREE Neighbouring Ghana > the police']],
    ['In neighbouring Mali, soldiers shot two herders.', ['ASSAULT soldiers > two herders']],
    ['Bombing Chad would be folly.', []],
  ] as const)('%s', expectEvents);
});
