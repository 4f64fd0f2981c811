import { loadKnowledge } from '@dateline/knowledge';
import { describe, expect, test } from 'vitest';
import { completeActors, completePlaces } from './complete-names.ts';

const knowledge = loadKnowledge();

describe('completions', () => {
  test.each([
    ['Russ', 'Russia'],
    ['rusia', 'Russia'],
    ['United Nat', 'United Nations'],
    ['türkiy', 'Turkey'],
  ])('of "%s" include the actor %s', (text, name) => {
    expect(completeActors(text, 10, knowledge).map(({ target }) => target.name)).toContain(name);
  });

  test.each([
    ['damas', 'Damascus'],
    ['alepp', 'Aleppo'],
    ['bombay', 'Mumbai'],
    ['Kiev', 'Kyiv'],
  ])('of "%s" begin with the place %s', (text, name) => {
    expect(completePlaces(text, 5, knowledge)[0]?.target.name).toBe(name);
  });

  test('forgive a slip of the finger', () => {
    const names = completePlaces('Alepo', 5, knowledge).map(({ target }) => target.name);
    expect(names).toContain('Aleppo');
  });

  test('are never more than asked for, and their scores lie between 0 and 1', () => {
    const completions = [
      ...completeActors('a', 7, knowledge),
      ...completePlaces('an', 7, knowledge),
    ];
    expect(completions.length).toBeLessThanOrEqual(14);
    expect(completions.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  });
});
