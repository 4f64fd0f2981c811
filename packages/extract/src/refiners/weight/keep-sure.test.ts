import { loadKnowledge } from '@dateline/knowledge';
import { loadReader } from '@dateline/language';
import { expect, test } from 'vitest';
import { createExtractor } from '../../extract-events.ts';

const extractor = createExtractor({ reader: loadReader(), knowledge: loadKnowledge() });

const typesOf = (text: string): string[] =>
  extractor.extract({ text, published: '2024-03-05' }).events.map(({ type }) => type);

test('an aside that is hardly trusted goes beside what is told outright', () => {
  const types = typesOf(
    'Peru accused Chile on Monday of spying and said it might consider talks with Bolivia if asked to cooperate.',
  );
  expect(types).toContain('ACCUSE');
  expect(types).not.toContain('REQUEST');
});

test('violence told aside stays', () => {
  const types = typesOf(
    'The king of Lesotho signed a treaty with Chad on Monday, a day after gunmen killed two farmers.',
  );
  expect(types.sort()).toEqual(['ASSAULT', 'SUPPORT']);
});

test('whom each blames beside a deed stays', () => {
  const types = typesOf(
    'The dam was destroyed on Monday, with Kenya and Uganda blaming each other for the blast.',
  );
  expect(types).toContain('ACCUSE');
});

test('what who does it says with it stays', () => {
  const types = typesOf(
    'Norway shut its consulate in Murmansk on Monday, accusing Moscow of harassing its staff.',
  );
  expect(types.sort()).toEqual(['ACCUSE', 'SANCTION']);
});
