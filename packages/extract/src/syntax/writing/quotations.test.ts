import { expect, test } from 'vitest';
import { quotationsOf } from './quotations.ts';

const quoted = (text: string): string[] =>
  quotationsOf(text).map(({ start, end }) => text.slice(start + 1, end));

test.each([
  ['“The troops burned every house here,” she said.', ['The troops burned every house here,']],
  ['He said: "They came at night and shot him."', ['They came at night and shot him.']],
  // one that runs on is closed only at its end
  [
    '“They came at night with torches.\n“They shot him at the door,” she said.',
    ['They came at night with torches.', 'They shot him at the door,'],
  ],
  // words quoted for how they were said
  ['It was a “cowardly attack on us”, he said.', []],
  // a straight mark that nothing closes, such as that of inches
  ['The 5" gun fired on the two boats in the bay.', []],
])('%s', (text, quotations) => {
  expect(quoted(text)).toEqual(quotations);
});
