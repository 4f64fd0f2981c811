import { beforeAll, expect, test } from 'vitest';
import { type Knowledge, loadKnowledge } from '../knowledge.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = loadKnowledge();
});

const article = { date: '2019-06-01', countries: ['FRA'] };

test('a phrase that says whose it is means the same all over an article', () => {
  const query = { ...article, phrase: 'the French president' };
  const first = knowledge.resolveActor({ ...query, context: 'The French president spoke.' });
  const again = knowledge.resolveActor({ ...query, context: 'Iran met the French president.' });
  expect(first?.name).toBe('Emmanuel Macron');
  expect(again).toEqual(first);
});

test('a phrase that does not is asked about in every sentence', () => {
  const query = { ...article, phrase: 'police' };
  const countryIn = (context: string) => knowledge.resolveActor({ ...query, context })?.country;
  expect(countryIn('In Kenya, police fired tear gas.')).toBe('KEN');
  expect(countryIn('In Peru, police fired tear gas.')).toBe('PER');
});

test.each([
  ['2019-06-01', 'Donald Trump'],
  ['2012-06-01', 'Barack Obama'],
  ['2019-06-01', 'Donald Trump'],
])('the US president in an article of %s is %s', (date, name) => {
  expect(knowledge.resolveActor({ phrase: 'the US president', date })?.name).toBe(name);
});

test('what belongs to no article is kept from one article to the next', () => {
  const query = { phrase: 'UNESCO', nameType: 'ORG' as const };
  const first = knowledge.resolveActor(query);
  knowledge.resolveActor({ ...article, phrase: 'UNESCO' });
  expect(first?.kind).toBe('IGO');
  expect(knowledge.resolveActor(query)).toBe(first);
});

test.each(['Kenyan farmers', 'the Kenyan army', 'Kenya'])(
  '%s are the same on every day',
  (phrase) => {
    const first = knowledge.resolveActor({ ...article, phrase });
    const later = { phrase, date: '2021-02-03', countries: ['PER'] };
    expect(first?.country).toBe('KEN');
    expect(knowledge.resolveActor(later)).toBe(first);
  },
);

test('a phrase that tells whose it is is understood once for all articles of a day', () => {
  const phrase = 'the Kenyan president';
  const first = knowledge.resolveActor({ ...article, phrase });
  const elsewhere = { phrase, date: article.date, countries: ['PER'] };
  expect(knowledge.resolveActor(elsewhere)).toBe(first);
  expect(knowledge.resolveActor({ ...elsewhere, context: 'It rained.' })).toEqual(first);
  expect(knowledge.resolveActor({ ...elsewhere, date: '2009-06-01' })).not.toEqual(first);
});

test.each([
  [['FRA'], 'Emmanuel Macron'],
  [['RUS'], 'Vladimir Putin'],
  [['FRA'], 'Emmanuel Macron'],
])('of an article about %j the president is %s', (countries, name) => {
  const query = { phrase: 'the president', date: article.date, countries };
  expect(knowledge.resolveActor(query)?.name).toBe(name);
});
