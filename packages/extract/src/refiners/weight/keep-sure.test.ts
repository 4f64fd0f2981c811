import { expect, test } from 'vitest';
import { typesIn } from '../../testing/types-in.ts';

test('an aside that is hardly trusted goes beside what is told outright', () => {
  const types = typesIn(
    'Peru accused Chile on Monday of spying and said it might consider talks with Bolivia if asked to cooperate.',
  );
  expect(types).toContain('ACCUSE');
  expect(types).not.toContain('REQUEST');
});

test('violence told aside stays', () => {
  const types = typesIn(
    'The king of Lesotho signed a treaty with Chad on Monday, a day after gunmen killed two farmers.',
  );
  expect(types.sort()).toEqual(['ASSAULT', 'SUPPORT']);
});

test('whom each blames beside a deed stays', () => {
  const types = typesIn(
    'The dam was destroyed on Monday, with Kenya and Uganda blaming each other for the blast.',
  );
  expect(types).toContain('ACCUSE');
});

test('what who does it says with it stays', () => {
  const types = typesIn(
    'Norway shut its consulate in Murmansk on Monday, accusing Moscow of harassing its staff.',
  );
  expect(types.sort()).toEqual(['ACCUSE', 'SANCTION']);
});
