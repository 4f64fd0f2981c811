import { describe, expect, it } from 'vitest';
import { parseModel, writeModel } from '../src/network/model-file.ts';
import { testHeader } from '../src/network/test-header.ts';
import { capitalsOf, countCapitals } from './count-capitals.ts';

const times = (count: number, sentence: string): string[][] =>
  Array.from({ length: count }, () => sentence.split(' '));

describe('capitalsOf', () => {
  it.each([
    { what: 'a name', sentences: times(4, 'they flew to Ankara today'), digit: '1' },
    {
      what: 'mostly a name',
      sentences: [...times(4, 'they flew to Ankara'), ...times(1, 'they saw ankara')],
      digit: '1',
    },
    { what: 'in capitals', sentences: times(4, 'they flew to ANKARA today'), digit: '1' },
    { what: 'a word', sentences: times(4, 'they left ankara today'), digit: '0' },
    {
      what: 'both',
      sentences: [...times(3, 'they flew to Ankara'), ...times(1, 'they saw ankara')],
      digit: '0',
    },
    { what: 'too rare', sentences: times(2, 'they flew to Ankara today'), digit: '0' },
    { what: 'the first word', sentences: times(4, 'Ankara fell silent again'), digit: '0' },
    { what: 'after a colon', sentences: times(4, 'she said : Ankara is far'), digit: '0' },
    { what: 'after a quote', sentences: times(4, 'she said “ Ankara is far'), digit: '0' },
    { what: 'a headline', sentences: times(4, 'All Roads Lead To Ankara Now'), digit: '0' },
  ])('$what: $digit', ({ sentences, digit }) => {
    expect(capitalsOf(sentences, ['ankara'])).toBe(digit);
  });
});

describe('countCapitals', () => {
  it('gives every word of the model a digit in the order of the words', () => {
    const tensors = [{ name: 'b', kind: 'plain', rows: 1, columns: 2 }] as const;
    const bias = { rows: 1, columns: 2, values: new Int8Array(0), scales: Float32Array.of(7, 8) };
    const file = writeModel(testHeader({ newsWords: 'ankara\nsea\nlima', tensors }), [bias]);
    const sentences = times(5, 'the harbours of Ankara and Lima are closed');
    const { header, vector } = parseModel(countCapitals(file, sentences));
    expect(header.capitals).toBe('101');
    expect(vector('b')).toEqual(bias.scales);
  });
});
