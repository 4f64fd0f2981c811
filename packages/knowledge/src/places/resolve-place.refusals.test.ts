import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../knowledge.ts';
import type { PlaceQuery } from './resolved-place.ts';

/** Names that are no places, and places that are not the tempting one. */
const { resolvePlace } = loadKnowledge();

it.each([
  '',
  'in',
  'or',
  'me',
  'us',
  'Zzyzzxville',
  'the ceasefire',
  'Vladimir Putin',
  'Islamic State',
  'qqqq',
  ', ',
  '123',
])('"%s" is no place', (phrase) => {
  expect(resolvePlace({ phrase })).toBeUndefined();
});

describe('not the tempting place', () => {
  it.each<[PlaceQuery, string]>([
    [{ phrase: 'Paris', after: ', Texas' }, 'FRA'],
    [{ phrase: 'London', after: ', Ontario' }, 'GBR'],
    [{ phrase: 'Birmingham', after: ', Alabama' }, 'GBR'],
    [{ phrase: 'Athens', after: ', Ga.' }, 'GRC'],
    [{ phrase: 'Moscow', after: ', Idaho' }, 'RUS'],
    [{ phrase: 'Rome', after: ', N.Y.' }, 'ITA'],
    [{ phrase: 'Long Beach', after: ', CA' }, 'AUS'],
    [{ phrase: 'Alexandria', after: ', Virginia' }, 'EGY'],
    [{ phrase: 'Melbourne', after: ', Fla.' }, 'AUS'],
    [{ phrase: 'Lima', after: ', Ohio' }, 'PER'],
    [{ phrase: 'Tripoli', countries: ['LBN'] }, 'LBY'],
    [{ phrase: 'Granada', countries: ['NIC'] }, 'ESP'],
    [{ phrase: 'Valencia', countries: ['VEN'] }, 'ESP'],
    [{ phrase: 'Hyderabad', countries: ['PAK'] }, 'IND'],
    [{ phrase: 'San Jose', countries: ['CRI'] }, 'USA'],
    [{ phrase: 'Cambridge' }, 'USA'],
    [{ phrase: 'Perth' }, 'GBR'],
    [{ phrase: 'Boston' }, 'GBR'],
    [{ phrase: 'Damascus' }, 'USA'],
    [{ phrase: 'Lebanon' }, 'USA'],
    [{ phrase: 'Jordan' }, 'USA'],
    [{ phrase: 'China' }, 'USA'],
    [{ phrase: 'France' }, 'USA'],
    [{ phrase: 'U.S.' }, 'CAN'],
    [{ phrase: 'Cuba' }, 'USA'],
    [{ phrase: 'Mali' }, 'LBR'],
  ])('%o is not in %s', (query, country) => {
    expect(resolvePlace(query)?.place.country).not.toBe(country);
  });
});
