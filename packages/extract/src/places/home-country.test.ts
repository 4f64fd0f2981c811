import { expect, it } from 'vitest';
import { homeCountry } from './home-country.ts';

it.each([
  ['The school board met the sheriff on Monday.', 'USA'],
  ['City council will hear the police chief; call 555-010-2233.', 'USA'],
  ['The borough council spent £2m on the town centre.', 'GBR'],
  ['The RCMP spoke to two MPPs.', 'CAN'],
  ['Gardaí asked the TD; the house cost €200,000.', 'IRL'],
])('%s is local news of %s', (text, country) => {
  expect(homeCountry(text)).toBe(country);
});

it.each([
  'Russian jets bombed a town on Sunday.',
  'The president met the prime minister in Geneva.',
  'The police department was silent.',
  'The sheriff asked the school board about the NHS and the borough council.',
  '',
])('says nothing of "%s"', (text) => {
  expect(homeCountry(text)).toBeUndefined();
});
