import { expect, test } from 'vitest';
import { searchForm } from './search-form.ts';

test.each([
  ['Türkiye', 'turkiye'],
  ['  Côte d’Ivoire ', 'cote d ivoire'],
  ['RECEP TAYYİP ERDOĞAN', 'recep tayyip erdogan'],
  ['al-Assad', 'al assad'],
  ['Москва', 'москва'],
  ['50% _x_', '50 x'],
  ['!?', ''],
])('%s is searched for as "%s"', (name, form) => {
  expect(searchForm(name)).toBe(form);
});
