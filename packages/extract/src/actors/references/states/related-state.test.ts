import { expect, it } from 'vitest';
import { partiesOf } from '../../../testing/parties-of.ts';

it.each([
  ['Peru blamed Chile for the raid. It attacked its neighbour.', 'attacked', 'CHL'],
  ['Armenia asked for help. Russia praised its ally.', 'praised', 'ARM'],
  ['Mozambique is at war. Nobody left. Portugal praised its former colony.', 'praised', 'MOZ'],
  // the story's own land, where none is told nearby
  [
    'Armenia jailed two generals. Iran and Georgia said nothing. Armenian courts met. Azerbaijan mocked its neighbour.',
    'mocked',
    'ARM',
  ],
  ['Nepal and India quarrelled. China urged its neighbours to talk.', 'urged', 'NPL\\+IND'],
  ['Mali asked for help. Moscow praised its southern partner.', 'praised', 'MLI'],
])('a state that is called by what it is to another: %s', (text, words, recipient) => {
  expect(partiesOf(text, words).join()).toMatch(new RegExp(`> ${recipient}\\b`));
});

it.each([
  // which of two?
  ['Armenia and Iran asked for help. Russia praised its ally.', 'praised', /> (?:ARM|IRN)/],
  [
    'Eritrean troops shelled Djiboutian villages. France praised its former colony.',
    'praised',
    /> (?:ERI|DJI)/,
  ],
  // whoever they are, they are no people at home
  ['China praised its neighbours.', 'praised', /> CHN/],
  ["Hungary's foreign minister praised his neighbours.", 'praised', /> HUN/],
  // it is told by name
  ['Armenia asked for help. Russia praised its ally Chad.', 'praised', /> ARM/],
  // whoever does it is not its own ally
  ['Armenia asked for help. Iran said Russia had praised its ally.', 'praised', /> RUS/],
  // a man's
  ['Armenia asked for help. Ada Rhys praised her partner.', 'praised', /> ARM/],
])('is none in "%s"', (text, words, wrong) => {
  expect(partiesOf(text, words).join()).not.toMatch(wrong);
});
