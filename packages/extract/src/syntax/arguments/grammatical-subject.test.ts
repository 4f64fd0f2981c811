import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

test('who says what came of a deed did not do it', () => {
  expectEvents('Rebels overran a base, officials said Tuesday, killing 17 soldiers.', [
    'REPORTED ASSAULT Rebels >',
    'ASSAULT Rebels > 17 soldiers',
  ]);
});

describe('to someone, to do something', () => {
  test('whoever goes there does it', () => {
    expectEvents('Chad went to the court to sue Mali.', ['ACCUSE Chad > Mali']);
  });

  test('whoever is asked for it does it', () => {
    expectEvents('Chad appealed to Mali to free the hostages.', [
      'HYPOTHETICAL REQUEST Chad > Mali',
    ]);
  });
});
