import { expect, it } from 'vitest';
import { partiesOf } from '../../../testing/parties-of.ts';

it.each([
  ['Peru blamed Chile for the raid. It attacked its neighbour.', 'attacked', 'CHL'],
  ['Armenia asked for help. Russia praised its ally.', 'praised', 'ARM'],
  ['Mozambique is at war. Nobody left. Portugal praised its former colony.', 'praised', 'MOZ'],
  ['Mali asked for help. Moscow praised its southern partner.', 'praised', 'MLI'],
])('a state that is called by what it is to another: %s', (text, words, recipient) => {
  expect(partiesOf(text, words).join()).toMatch(new RegExp(`> ${recipient}\\b`));
});

it.each([
  // which of two?
  ['Armenia and Iran asked for help. Russia praised its ally.', 'praised', /> (?:ARM|IRN)/],
  // it is told by name
  ['Armenia asked for help. Russia praised its ally Chad.', 'praised', /> ARM/],
  // whoever does it is not its own ally
  ['Armenia asked for help. Iran said Russia had praised its ally.', 'praised', /> RUS/],
  // a man's
  ['Armenia asked for help. Ada Rhys praised her partner.', 'praised', /> ARM/],
])('is none in "%s"', (text, words, wrong) => {
  expect(partiesOf(text, words).join()).not.toMatch(wrong);
});
