import { describe, expect, it } from 'vitest';
import { KnowledgeFault } from '../knowledge-fault.ts';
import { loadCountryBook } from './country-book.ts';
import { demonymForms } from './demonym-forms.ts';

const countries = loadCountryBook();

describe('countries', () => {
  it('are all there, each with an id among the places', () => {
    expect([...countries.all()]).toHaveLength(250);
    expect(countries.get('SYR')).toMatchObject({
      alpha2: 'SY',
      place: 'gn:163843',
      capital: { name: 'Damascus', place: 'gn:170654' },
    });
  });

  it.each([
    ['SY', 'SYR'],
    ['SYR', 'SYR'],
    ['Burma', 'MMR'],
    ['Ivory Coast', 'CIV'],
    ['Congo', 'COD'],
    ['Congolese', 'COD'],
    ['American', 'USA'],
    ['French', 'FRA'],
    ['Dominican', 'DOM'],
    ['Iraqis', 'IRQ'],
    ['Kosovo', 'XKX'],
    ['Turkiye', 'TUR'],
    ['Holland', 'NLD'],
  ])('are found by code, name and demonym: %s is %s', (text, alpha3) => {
    expect(countries.find(text)?.alpha3).toBe(alpha3);
  });

  it.each(['Atlantis', 'Kurdish', 'Westphalia', ''])('do not include "%s"', (text) => {
    expect(countries.find(text)).toBeUndefined();
  });

  it('refuse an unknown code with an example', () => {
    expect(() => countries.get('SYX')).toThrow(KnowledgeFault);
  });
});

it.each([
  ['Iraqi', ['Iraqi', 'Iraqis']],
  ['German', ['German', 'Germans']],
  ['Japanese', ['Japanese']],
  ['French', ['French']],
  ['Frenchman', ['Frenchman']],
  ['Swiss', ['Swiss']],
])('gives %s the forms %j', (demonym, forms) => {
  expect(demonymForms(demonym)).toEqual(forms);
});
