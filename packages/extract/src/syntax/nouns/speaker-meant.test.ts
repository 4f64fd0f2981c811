import { expect, test } from 'vitest';
import { expectEvents, read } from '../../testing/expect-events.ts';

test('a pronoun is of the kind of whoever speaks of itself', () => {
  expectEvents('The rebels said they would hand over a captive senator to the church.', [
    'FUTURE AGREE The rebels > a captive senator',
  ]);
  expectEvents('The rebels told Peru they would hand over a captive senator.', [
    'FUTURE AGREE The rebels > a captive senator',
  ]);
});

test('whoever is told what others did is not the one who did it', () => {
  const [event] = read('The rebels told Peru that it handed over a captive senator.').events;
  expect(event?.type).not.toBe('RETREAT');
});

test('guns do what their people do, bare guns are no one', () => {
  expectEvents('Peruvian guns pounded the village.', ['ASSAULT Peruvian guns > the village']);
  expectEvents('Guns pounded the village.', ['ASSAULT > the village']);
});
