import { loadKnowledge } from '@dateline/knowledge';
import { loadReader } from '@dateline/language';
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../extract-events.ts';
import { findQuote } from './find-quote.ts';
import type { EventClaim } from './second-opinion.ts';

const extractor = createExtractor({ reader: loadReader(), knowledge: loadKnowledge() });

const TEXT =
  'Norway left Chad out in the rain in Oslo on Monday. Turkish police arrested two journalists in Ankara.';

const SNUB: EventClaim = {
  sentence: 'Norway left Chad out in the rain in Oslo on Monday.',
  type: 'REJECT',
  modes: [],
  trigger: 'left Chad out in the rain',
  actors: ['Norway'],
  recipients: ['Chad'],
  factuality: 'ASSERTED',
  attribution: null,
};

const ARREST: EventClaim = {
  ...SNUB,
  sentence: 'Turkish police arrested two journalists in Ankara.',
  type: 'COERCE',
  modes: ['arrest'],
  trigger: 'arrested',
  actors: ['Turkish police'],
  recipients: ['two journalists'],
};

function hear(...claims: EventClaim[]) {
  const article = { text: TEXT, published: '2024-12-10' };
  const alone = extractor.extract(article);
  const both = extractor.extract(article, { reader: 'stub:model', claims });
  return { alone, both, outcome: both.opinion };
}

describe('a second opinion', () => {
  test('adds an event whose words all stand in the text, resolved like any other', () => {
    const { both, outcome } = hear(SNUB);
    expect(outcome).toMatchObject({ added: 1, confirmed: 0, disputed: 0, ungrounded: 0 });
    expect(both.events[0]).toMatchObject({
      type: 'REJECT',
      rule: 'second reader stub:model',
      actors: [{ actor: { id: 'NOR' } }],
      recipients: [{ actor: { id: 'TCD' } }],
      location: { text: 'Oslo', stated: true },
      date: { value: '2024-12-09', stated: true },
      trigger: { text: 'left Chad out in the rain' },
    });
    expect(both.versions.secondReader).toBe('stub:model');
  });

  test('confirms what the first reader found, which then says so', () => {
    const { alone, both, outcome } = hear(ARREST);
    expect(outcome).toMatchObject({ added: 0, confirmed: 1 });
    expect(both.events).toHaveLength(alone.events.length);
    expect(both.events[0]?.explanation.at(-1)).toBe('stub:model reads COERCE in "arrested"');
  });

  test('never codes the same words twice: the first reading stands', () => {
    const { both, outcome } = hear({ ...ARREST, type: 'ASSAULT', modes: [] });
    expect(outcome).toMatchObject({ disputed: 1, added: 0 });
    expect(both.events.map(({ type }) => type)).toEqual(['COERCE']);
  });

  test('changes nothing in what the first reader found', () => {
    const { alone, both } = hear(SNUB);
    const arrest = (events: typeof alone.events) =>
      events.filter(({ type }) => type === 'COERCE').map(({ happening: _, ...rest }) => rest);
    expect(arrest(both.events)).toEqual(arrest(alone.events));
    expect(alone.opinion).toBeUndefined();
    expect(alone.versions.secondReader).toBeUndefined();
  });

  test.each<[string, Partial<EventClaim>]>([
    ['a sentence that is not in the text', { sentence: 'Norway rejected Chad in Oslo on Monday.' }],
    ['a trigger from another sentence', { trigger: 'arrested' }],
    ['an actor nobody wrote', { actors: ['Norwegian foreign ministry'] }],
    ['a recipient nobody wrote', { recipients: ['Chad', 'Sudan'] }],
    ['a source nobody wrote', { attribution: 'a government spokesman' }],
    ['a part of a word', { trigger: 'should' }],
    ['an unknown type', { type: 'SNUB' }],
    ['no words at all', { sentence: ' ', trigger: '' }],
    ['nobody who does or suffers it', { actors: [], recipients: [] }],
    ['parties that are nobody', { actors: ['Monday'], recipients: [] }],
  ])('is not heard about %s', (_, wrong) => {
    const { alone, both, outcome } = hear({ ...SNUB, ...wrong });
    expect(outcome).toMatchObject({ ungrounded: 1, added: 0 });
    expect(both.events).toEqual(alone.events);
  });

  test('keeps only modes that the type has', () => {
    const { both } = hear({ ...SNUB, modes: ['arrest', 'nonsense'] });
    expect(both.events[0]?.modes).toEqual([]);
  });
});

test('a quote is found inside the span only, as whole words', () => {
  const text = 'Chad met Chadian envoys; Chad left.';
  const all = { start: 0, end: text.length };
  expect(findQuote(text, 'Chad', { start: 9, end: text.length })).toEqual({ start: 25, end: 29 });
  expect(findQuote(text, 'envoy', all)).toBeNull();
  expect(findQuote(text, ' Chad left ', all)).toEqual({ start: 25, end: 34 });
  expect(findQuote(text, 'Chad left', { start: 0, end: 30 })).toBeNull();
});
