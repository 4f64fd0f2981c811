import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('what the lexicon asks of a noun a pronoun answers for whom it stands', () => {
  test.each([
    [
      'Farmers marched on the capital. They blocked the highway to the port.',
      ['PROTEST Farmers >', 'PROTEST They >'],
    ],
    [
      'The rebels lost the bridge. They seized the town of Gao on Sunday.',
      ['ASSAULT They > the town of Gao'],
    ],
    [
      'The former colonel hid in a village. He was captured by Kenyan police.',
      ['COERCE Kenyan police > He'],
    ],
  ] as const)('%s', expectEvents);
});
