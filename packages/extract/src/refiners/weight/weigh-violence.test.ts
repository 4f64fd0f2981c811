import { expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

/** Sentences of a report on something peaceful, around the one in question. */
const article = (sentence: string): string =>
  [
    'The finance minister opened a bridge in Sucre on Tuesday.',
    sentence,
    'The bridge cost 40 million dollars.',
    'It joins the old town with the new market.',
    'Engineers worked on it for three years.',
    'A band played at the ceremony.',
  ].join(' ');

const assaultsIn = (text: string): number =>
  read(text).events.filter(({ type, factuality }) => type === 'ASSAULT' && factuality !== 'NEGATED')
    .length;

test.each([
  'He recalled the rebel offensive of those years.',
  'Critics say such bridges help gunmen who kill peasants.',
  'He condemned the killing of peasants.',
  'The opposition accused him of threatening to attack the town.',
  'Police accused two men of plotting an attack on a guard.',
  'Rebels often attack villages in the hills.',
  'In 1932 Bolivia invaded the Chaco.',
])('an article mentions in passing: %s', (sentence) => {
  expect(assaultsIn(article(sentence))).toBe(0);
});

test.each([
  'Gunmen attacked the workers on Monday.',
  'Two engineers were killed by a bomb.',
  'In May 2022 rebels seized the town of Sucre.',
  'Maria Lopez, who was kidnapped by rebels on Friday, had planned it.',
])('an article tells: %s', (sentence) => {
  expect(assaultsIn(article(sentence))).toBeGreaterThan(0);
});

test.each([
  ['He condemned the murder of a nurse.', 'ASSERTED  > a nurse'],
  ['Police are investigating the kidnapping of two monks.', 'ASSERTED  > two monks'],
  [
    'Farmers blamed the army for the murder on 3 May of 10 union members.',
    'REPORTED the army > 10 union members 2024-05-03',
  ],
  ['The Red Front claimed responsibility for the bombing.', 'REPORTED The Red Front >'],
  [
    'A court handled the murder case of former minister Luis Soto.',
    'ASSERTED  > former minister Luis Soto 2024-12-10',
  ],
  [
    'There is grief over the murder of union leader Ana Diaz.',
    'ASSERTED  > union leader Ana Diaz 2024-12-10',
  ],
])('an article goes back to a certain deed: %s', (sentence, told) => {
  const lines = read(article(sentence))
    .events.filter(({ type }) => type === 'ASSAULT')
    .map(({ factuality, actors, recipients, date }) => {
      const names = (list: typeof actors): string => list.map(({ text }) => text).join('; ');
      return `${factuality} ${names(actors)} > ${names(recipients)} ${date?.value ?? ''}`.trim();
    });
  expect(lines).toEqual([told]);
});

test.each([
  'He condemned the murder of a nurse.',
  'Farmers blamed the army for the murder of 10 union members.',
  'The Red Front claimed responsibility for the bombing.',
])('a line of its own tells one thing: %s', (text) => {
  expect(assaultsIn(text)).toBe(0);
});

test('a line of its own is told however it says it', () => {
  expect(assaultsIn('Rebel offensive against the army.')).toBe(1);
});

test.each([
  ['Four soldiers were killed in a helicopter crash near Herat.', 'ACCIDENT'],
  ['Nine people were killed when their bus overturned near Puno.', 'ACCIDENT'],
  ['Thirty villagers were killed by a landslide.', 'DISASTER'],
  ['Six people were killed in a bomb explosion.', 'ASSAULT'],
  ['Two rebels were killed by mortar fire.', 'ASSAULT'],
  ['The nurse was murdered during a storm.', 'ASSAULT'],
])('%s is %s', (text, type) => {
  expect(read(text).events[0]?.type).toBe(type);
});

test('no one killed means no one was killed, for every verb of the row', () => {
  expect(assaultsIn('No hostage was beaten or killed.')).toBe(0);
});
