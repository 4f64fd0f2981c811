import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

const typesIn = (title: string, text: string): string[] =>
  read(text, title)
    .events.map(({ type }) => type)
    .filter((type) => type !== 'NEWS');

describe('in news of sport and shows', () => {
  test.each([
    [
      'no one is beaten in a match',
      'Tennis: Dow beats Reed to reach semifinal',
      'Ann Dow beat Kay Reed on Monday to reach the semifinal of the tournament.',
    ],
    [
      'no one helps by scoring',
      'Rugby: late try wins the cup',
      'The winger helped Wales win the rugby match with a late try.',
    ],
    [
      'a signing told in a line is none',
      'Undrafted rookie stays',
      'The rookie linebacker has agreed to a deal after two years.',
    ],
    [
      'many words that only add to it tell it',
      'Rovers sink City',
      'The striker stormed past the keeper for a late goal. The manager hailed his players and attacked the referee over a penalty. ' +
        'The captain of the club surrendered the lead before the final.',
    ],
    [
      'a tour is no visit',
      'Singer to play film songs',
      'The actress and singer will visit 20 countries with the film.',
    ],
    [
      'a deal with a band is none',
      'Singer ends her film tour',
      'The singer agreed a deal with the actress over the album and the film.',
    ],
  ])('%s', (_, title, text) => expect(typesIn(title, text)).toEqual([]));

  test.each([
    [
      'what police do is told',
      'Rugby: winger held after the match',
      'Police arrested the rugby winger after the cup match on Monday.',
      'COERCE',
    ],
    [
      'violence is told',
      'Football: fans fight at semifinal',
      'Forty people were hurt in the fighting between football fans at the semifinal.',
      'ASSAULT',
    ],
    [
      'a charge is told',
      'Singer sued over film',
      'The actress sued the singer over the film and its soundtrack.',
      'ACCUSE',
    ],
    [
      'a government that acts is told',
      'Ministers ban the match',
      'The government rejected calls to cancel the rugby match and the tennis tournament.',
      'REJECT',
    ],
  ])('%s', (_, title, text, type) => expect(typesIn(title, text)).toContain(type));

  test('elsewhere a stadium is only a place', () => {
    const text =
      'Rebels beat two villagers near the football stadium. They then marched to the market and burned houses.';
    expect(typesIn('Rebels raid town', text)).toContain('ASSAULT');
  });
});
