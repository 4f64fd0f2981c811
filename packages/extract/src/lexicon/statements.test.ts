import { describe, expect, test } from 'vitest';
import { read } from '../testing/expect-events.ts';

/** "CODE actor > recipients" of every statement. */
function statementsIn(text: string): string[] {
  return read(text)
    .events.filter(({ type }) => type === 'STATEMENT')
    .map(({ cameo, actors, recipients }) => {
      const names = (list: typeof actors): string => list.map((party) => party.text).join('; ');
      return `${cameo} ${names(actors)} > ${names(recipients)}`.trim();
    });
}

describe('public words that CAMEO tells apart', () => {
  test.each([
    [
      'The Chilean ambassador expressed concern on Friday about a reporter.',
      '010 The Chilean ambassador > a reporter',
    ],
    ['Norway voiced concern over the raid on the port.', '010 Norway >'],
    ["The mayor's office declined to comment on the report.", "011 The mayor's office >"],
    ['The spokesman declined to give details.', '011 The spokesman >'],
    ['The minister voiced pessimism over the truce.', '012 The minister >'],
    ['Senator Ruiz expressed optimism that a deal was possible.', '013 Senator Ruiz >'],
    ['The rebels claimed responsibility for the bombing.', '015 The rebels >'],
    ['Kenya denied involvement in the killing.', '016 Kenya >'],
    ['The minister rejected accusations by Chad that he took bribes.', '016 The minister > Chad'],
    ['The king paid his respects to the fallen soldiers.', '017 The king > the fallen soldiers'],
    ['Peru expressed condolences to Bolivia.', '018 Peru > Bolivia'],
  ])('%s', (text, expected) => {
    expect(statementsIn(text)).toEqual([expected]);
  });

  test.each([
    'The minister said the talks would go on.',
    'Norway expressed support for Chad.',
    'Norway condemned Chad.',
    'Norway refused to discuss the border with Chad.',
    'Kenya denied visas to the athletes.',
    'The court rejected the appeal.',
    'She took responsibility away from him.',
    'Concern grew in the capital.',
    'He commented on the weather.',
  ])('none: %s', (text) => {
    expect(statementsIn(text)).toEqual([]);
  });
});
