import { expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

test.each([
  ['Thousands marched in Lusaka to demand the resignation of the president.', '1411'],
  ['Thousands marched in Lusaka.', '141'],
  // What the marchers are called says nothing on what they march for.
  ['Rights activists marched in Lusaka.', '141'],
  // The law is another clause's matter.
  ['Farmers marched in Lusaka while parliament passed a law.', '141'],
  ['A protest by farmers over the new tax drew thousands.', '1412'],
  ['Germany suspended food aid to Malawi.', '1623'],
])('%s is %s', (text, code) => {
  expect(read(text).events[0]?.cameo).toBe(code);
});
