import { test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

test('who says what came of a deed did not do it', () => {
  expectEvents('Rebels overran a base, officials said Tuesday, killing 17 soldiers.', [
    'REPORTED ASSAULT Rebels >',
    'ASSAULT Rebels > 17 soldiers',
  ]);
});
