import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

/** "CODE actor > recipients" of the answers for a deed. */
function answersIn(text: string): string[] {
  return read(text)
    .events.filter(({ type }) => type === 'STATEMENT' || type === 'ACCUSE')
    .map(({ cameo, actors, recipients }) => {
      const names = (list: typeof actors): string => list.map((party) => party.text).join('; ');
      return `${cameo} ${names(actors)} > ${names(recipients)}`.trim();
    });
}

describe('who answers for a deed', () => {
  test.each([
    ['The rebels said they were behind the raid on the barracks.', '015 The rebels >'],
    ['The army admitted that its gunners had shelled the village.', '015 The army >'],
    ['A general conceded that men under his command had shelled a village.', '015 A general >'],
    ['Peru said it was responsible for the bombing of the bridge.', '015 Peru >'],
    ['Chad denied that its soldiers had burned the village.', '016 Chad >'],
    ['The militia denied killing the nurses.', '016 The militia >'],
    ['Peru said Chile was behind the coup attempt.', '112 Peru > Chile'],
    ['Police said the rebels were behind the raid.', '1123 Police > the rebels'],
    [
      'The Chadian government said the rebels were responsible.',
      '112 The Chadian government > the rebels',
    ],
  ])('%s', (text, expected) => {
    expect(answersIn(text)).toEqual([expected]);
  });

  test.each([
    'Chad said its soldiers had killed three rebels.',
    'Chad said it was responsible for the health of its people.',
    'Norway said Chad had bombed the village.',
    'The mayor said he was behind the reform.',
  ])('none: %s', (text) => {
    expect(answersIn(text)).toEqual([]);
  });

  test('a deed no one speaks of is its doer’s', () => {
    const [event] = read('The militia is responsible for the killing of four nurses.').events;
    expect(event?.type).toBe('ASSAULT');
    expect(event?.actors.map(({ text }) => text)).toEqual(['The militia']);
  });

  test('whom someone is said to be behind it did it, on that word, on its own day', () => {
    const { events } = read(
      'The church lost its roof. Peru believes the rebels were responsible for setting fire to a church in Lima on 19 April.',
    );
    expect(
      events.map(({ type, factuality, actors, date }) => [
        type,
        factuality,
        actors.map(({ text }) => text).join(),
        date?.value,
      ]),
    ).toEqual([
      ['ACCUSE', 'ASSERTED', 'Peru', '2024-12-10'],
      ['ASSAULT', 'REPORTED', 'the rebels', '2024-04-19'],
    ]);
  });
});
