import { describe, expect, test } from 'vitest';
import { read } from '../expect-events.ts';

describe('what befell people without a doer', () => {
  test.each<[text: string, types: readonly string[]]>([
    ['A wave killed two boys on the beach.', ['DISASTER']],
    ['Four soldiers were killed in a helicopter crash.', ['ACCIDENT']],
    ['Three people were hurt during a wave of bombings.', ['ASSAULT']],
  ])('%s', (text, types) => {
    expect(read(text).events.map(({ type }) => type)).toEqual(types);
  });
});
