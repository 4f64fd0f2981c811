import { describe, expect, test } from 'vitest';
import { read } from '../expect-events.ts';

function confidenceOf(text: string, type: string): number {
  const found = read(text).events.find((event) => event.type === type);
  expect(found, `${type} in: ${text}`).toBeDefined();
  return found?.confidence ?? Number.NaN;
}

describe('confidence', () => {
  test('is a chance, and comes with what it was reckoned from', () => {
    const [event] = read('Turkish police arrested two journalists in Ankara.').events;
    expect(event?.confidence).toBeGreaterThan(0);
    expect(event?.confidence).toBeLessThan(1);
    expect(event?.signs).toMatchObject({ leading: 1, aside: 0, placed: 1, actor: 1 });
  });

  test('is higher for what a sentence is about than for what it mentions', () => {
    const text = 'Egypt, which had condemned the raid, signed a trade agreement with Jordan.';
    expect(confidenceOf(text, 'SUPPORT')).toBeGreaterThan(confidenceOf(text, 'ACCUSE'));
  });

  test('is higher for parties that are named than for those a pronoun means', () => {
    const named = confidenceOf('Chad is calm. Niger accused Mali of arming the rebels.', 'ACCUSE');
    const meant = confidenceOf('Niger is calm. It accused Mali of arming the rebels.', 'ACCUSE');
    expect(named).toBeGreaterThan(meant);
  });
});
