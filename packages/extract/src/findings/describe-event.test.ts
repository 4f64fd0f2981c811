import { describe, expect, test } from 'vitest';
import { read } from '../testing/expect-events.ts';
import { describeEvent } from './describe-event.ts';
import { phraseOf } from './event-phrases.ts';

const linesOf = (text: string): string[] => read(text).events.map(describeEvent);

describe('an event in a line', () => {
  test.each<[string, string]>([
    ['Russian jets bombed rebels near Idlib.', 'Russian jets bombed rebels (Idlib, Syria)'],
    ['Two policemen were killed in Karachi.', 'Attack on two policemen (Karachi, Pakistan)'],
    ['Turkey will send aid to Sudan, the ministry said.', 'Turkey agreed to cooperate with Sudan'],
    ['Egypt did not attack Libya.', 'Egypt did not attack Libya (Libya)'],
    [
      'Israeli police reportedly detained two students in Haifa.',
      'Israeli police reportedly detained two students (Haifa, Israel)',
    ],
    [
      'The foreign ministers of Egypt and Jordan met in Cairo.',
      'The foreign ministers of Egypt and Jordan held talks (Cairo, Egypt)',
    ],
    [
      'Turkish police arrested two journalists in Ankara.',
      'Turkish police arrested two journalists (Ankara, Turkey)',
    ],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

test('a mode that tells more than its type is heard first', () => {
  expect(phraseOf('COERCE', ['arrest']).noun[0]).toBe('arrest of');
  expect(phraseOf('COERCE', ['withhold']).noun[0]).toBe('coercion of');
  expect(phraseOf('PARLEY', []).noun[1]).toBe('parley');
});
