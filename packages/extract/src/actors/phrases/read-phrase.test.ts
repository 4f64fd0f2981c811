import { expect, test } from 'vitest';
import { partiesOf } from '../../testing/parties-of.ts';

test('a town is no one of whose family name it is called', () =>
  expect(partiesOf('In May NLA rebels overran the town of Djibo.', 'overran')).toEqual([
    expect.not.stringContaining('NER'),
  ]));
