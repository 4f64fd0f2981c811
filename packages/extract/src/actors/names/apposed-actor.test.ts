import { expect, test } from 'vitest';
import { partiesOf } from '../../testing/parties-of.ts';

test.each([
  ['A militia known as the M23 seized the town of Goma.', 'seized', 'COD.m23'],
  ['The mission, called MINUSMA, condemned the raid.', 'condemned', 'IGO.minusma'],
  // the software firm is named no one
  ['The software firm named Ada Rhys condemned the raid.', 'condemned', '*/BUS'],
])('%s', (text, words, doer) => expect(partiesOf(text, words)[0]).toContain(doer));
