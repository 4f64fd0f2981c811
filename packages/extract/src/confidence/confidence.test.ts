import { describe, expect, test } from 'vitest';
import { read } from '../testing/expect-events.ts';

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
    expect(event?.signs).toMatchObject({ deep: 0, noun: 0, material: 1, subject: 1, again: 0 });
  });

  test('is higher for what a sentence is about than for what it mentions', () => {
    const text = 'Egypt, which had condemned the raid, signed a trade agreement with Jordan.';
    expect(confidenceOf(text, 'SUPPORT')).toBeGreaterThan(confidenceOf(text, 'ACCUSE'));
  });

  test('is higher for parties that are named than for those a pronoun means', () => {
    const named = confidenceOf('Niger is calm. Niger accused Mali of arming the rebels.', 'ACCUSE');
    const meant = confidenceOf('Niger is calm. It accused Mali of arming the rebels.', 'ACCUSE');
    expect(named).toBeGreaterThan(meant);
  });

  test.each([
    ['what another sentence tells, too', 'Later the police arrested a third man.', 'again'],
    ['parties that the text goes on to name', 'Chad kept silent on Sunday.', 'named'],
  ])('counts on %s', (_, rest, sign) => {
    const told = 'The Chadian police arrested two men.';
    const [alone] = read(`${told} The night was calm.`).events;
    const [joined] = read(`${told} ${rest}`).events;
    expect(alone?.signs).toMatchObject({ [sign]: 0 });
    expect(joined?.signs).toMatchObject({ [sign]: 1 });
    expect(joined?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
  });

  test('counts on two men more than on a doer who is taken up by "they"', () => {
    const [common] = read('Two men shot a guard.').events;
    expect(common?.signs).toMatchObject({ common: 1, meant: 0 });
    const [, meant] = read('The rebels met the mayor. They shot a guard.').events;
    expect(meant?.signs).toMatchObject({ meant: 0.5 });
  });

  test('counts the clauses that stand above a predicate', () => {
    const deep = read('Egypt said that Jordan had accused Iran of shelling the town.').events;
    const accused = deep.find(({ type }) => type === 'ACCUSE');
    expect(accused?.signs?.deep).toBeGreaterThan(0);
  });
});
