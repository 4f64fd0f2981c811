import { describe, expect, it } from 'vitest';
import { settingsOf } from './capital-settings.ts';

const [ORDINARY, OPENING, LAVISH, SPARING] = [0, 1, 2, 3];

describe('where capitals stand', () => {
  it.each([
    ['Miners left the Welsh harbour .', OPENING, ORDINARY],
    ['Miners left the harbour .', OPENING, ORDINARY],
    ['the Welsh left the harbour .', OPENING, ORDINARY],
    ['Miners Leave the Harbour at Last', LAVISH, LAVISH],
    ['MINERS LEAVE', LAVISH, LAVISH],
    ['miners left the welsh harbour .', SPARING, SPARING],
    ['20 miners left , 3 stayed', SPARING, SPARING],
    ['Élan grew in Évian and they knew it', OPENING, ORDINARY],
  ])('"%s"', (sentence, first, others) => {
    const [opening, ...rest] = settingsOf(sentence.split(' '));
    expect([opening, ...new Set(rest)]).toEqual([first, others]);
  });

  it('says nothing of a sentence without words', () => {
    expect([...settingsOf([])]).toEqual([]);
  });
});
