import { describe, expect, it } from 'vitest';
import { read } from '../../testing/expect-events.ts';

/** Words of the text that are mentions of this actor. */
function mentionsOf(text: string, id: string): string[] {
  return read(text)
    .actors.filter(({ entity }) => entity.id === id)
    .flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
}

describe('names the recogniser may pass over', () => {
  it.each([
    ['Two villages near the dam were taken back from IS on Monday.', 'INT.islamic-state', 'IS'],
    ['Fighters of Da’esh fled before the UN convoy came.', 'INT.islamic-state', 'Da’esh'],
    ['Fighters of Daesh fled before the UN convoy came.', 'IGO.un', 'UN'],
    ['A spokesman for the PKK rejected the offer.', 'TUR.pkk', 'PKK'],
    ['South Korean President Moon Jae-in condemned the raid.', 'KOR.moon-jae-in', 'Moon Jae-in'],
    [
      'A pilot was killed by the Islamic State of Iraq and the Levant on Monday.',
      'INT.islamic-state',
      'the Islamic State of Iraq and the Levant',
    ],
    ['Human Rights Watch accused Chad of torture.', 'NGO.hrw', 'Human Rights Watch'],
  ])('%s names %s', (text, id, word) => {
    expect(mentionsOf(text, id).some((mention) => mention.includes(word))).toBe(true);
  });

  it.each([
    ['The man who said so is gone, and who can say where?', 'IGO.who'],
    ['It is what it is.', 'INT.islamic-state'],
    ['THE WAR IS OVER, THE MINISTER SAID', 'INT.islamic-state'],
    ['Solidarity with the miners was strong.', 'POL.solidarnosc'],
    ['Total losses were small.', 'FRA.total'],
  ])('in "%s" nobody names %s', (text, id) => {
    expect(mentionsOf(text, id)).toEqual([]);
  });
});
