import type { Finding } from '@dateline/extract';
import { describe, expect, test } from 'vitest';
import { findJudged, type JudgedEvent, readingOf } from './judged-event.ts';

interface Told {
  readonly start?: number;
  readonly doers?: readonly string[];
  readonly factuality?: string;
}

/** As much of a finding as a judgement is on. */
function finding({ start = 10, doers = ['CHD'], factuality = 'ASSERTED' }: Told = {}): Finding {
  return {
    type: 'ACCUSE',
    trigger: { start, end: start + 7, text: 'accused' },
    actors: doers.map((id) => ({ actor: { id } })),
    recipients: [],
    factuality,
  } as unknown as Finding;
}

const judged: JudgedEvent = {
  article: 'one',
  start: 10,
  end: 17,
  type: 'ACCUSE',
  reading: readingOf(finding()),
  fault: null,
};

describe('a judgement', () => {
  test.each([
    ['the event as it was read', finding(), true],
    ['one whose trigger has grown to the left', finding({ start: 6 }), true],
    ['one with another doer', finding({ doers: ['NER'] }), false],
    ['one with a doer more', finding({ doers: ['CHD', 'NER'] }), false],
    ['one that is now only reported', finding({ factuality: 'REPORTED' }), false],
    ['one that stands elsewhere', finding({ start: 30 }), false],
  ])('is of %s: %#', (_, event, holds) => {
    expect(findJudged(judged, [event]) !== undefined).toBe(holds);
  });

  test('does not mind in which order parties are told', () => {
    expect(readingOf(finding({ doers: ['CHD', 'NER'] }))).toBe(
      readingOf(finding({ doers: ['NER', 'CHD'] })),
    );
  });
});
