import { describe, expect, it } from 'vitest';
import { loadCountryBook } from '../countries/country-book.ts';
import { createTitleReader } from './office-of-title.ts';

const titles = createTitleReader(loadCountryBook());

describe('titles of posts', () => {
  it.each([
    ['President of Kenya', null, 'president', 'KEN.GOV'],
    ['Prime Minister of the Netherlands', null, 'prime minister', 'NLD.GOV'],
    ['Minister of Foreign Affairs of Norway', null, 'foreign minister', 'NOR.GOV.foreign'],
    ['Norwegian foreign minister', null, 'foreign minister', 'NOR.GOV.foreign'],
    ['Minister of Defence', 'CHL', 'defence minister', 'CHL.GOV.defence'],
    ['United States senator', null, 'senator', 'USA.LEG'],
    ['Governor of the Coast Province', 'KEN', 'governor', 'KEN.GOV'],
    ['Mayor of Lower Harbour', 'CHL', 'mayor', 'CHL.GOV'],
    ['Minister of Fisheries and Harbours', 'NOR', 'minister', 'NOR.GOV'],
    ['member of the House of Representatives', 'NZL', 'member of parliament', 'NZL.LEG'],
    ['Member of the 12th Riksdag of Sweden', 'SWE', 'member of parliament', 'SWE.LEG'],
  ])('"%s" (%s) is the office %s of %s', (title, country, office, to) => {
    expect(titles.tieOf(title, country)).toMatchObject({ office, to });
  });

  it.each([
    ['President of the Chamber of Commerce', 'KEN'],
    ['President of the Football Federation', 'KEN'],
    ['Prime Minister of Ruritania', 'KEN'],
    ['knight of the garter', 'GBR'],
    ['President', null],
    ['member of the rowing club', 'GBR'],
    ['', 'GBR'],
  ])('"%s" (%s) is none that counts', (title, country) => {
    expect(titles.tieOf(title, country)).toBeUndefined();
  });
});
