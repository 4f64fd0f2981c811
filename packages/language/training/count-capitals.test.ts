import { describe, expect, it } from 'vitest';
import { countCapitals } from './count-capitals.ts';

const times = (count: number, sentence: string): string[][] =>
  Array.from({ length: count }, () => sentence.split(' '));

describe('counted capitals', () => {
  it.each([
    { what: 'a name', sentences: times(4, 'they flew to Ankara today'), habit: '6' },
    { what: 'a word', sentences: times(4, 'they left ankara today'), habit: '1' },
    {
      what: 'both',
      sentences: [...times(2, 'they flew to Ankara'), ...times(2, 'they saw ankara')],
      habit: '4',
    },
    { what: 'in capitals', sentences: times(4, 'they flew to ANKARA today'), habit: '6' },
    { what: 'too rare', sentences: times(2, 'they flew to Ankara today'), habit: '0' },
    { what: 'the first word', sentences: times(4, 'Ankara fell silent again'), habit: '0' },
    { what: 'after a colon', sentences: times(4, 'she said : Ankara is far'), habit: '0' },
    { what: 'after a quote', sentences: times(4, 'she said “ Ankara is far'), habit: '0' },
    { what: 'a headline', sentences: times(4, 'All Roads Lead To Ankara Now'), habit: '0' },
  ])('$what: $habit', ({ sentences, habit }) => {
    expect(countCapitals(sentences, ['ankara'])).toBe(habit);
  });

  it('gives every word a digit in the order of the words', () => {
    const sentences = times(5, 'the harbour of Ankara is closed');
    expect(countCapitals(sentences, ['ankara', 'sea', 'harbour'])).toBe('601');
  });
});
