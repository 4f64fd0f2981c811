import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../knowledge.ts';
import type { PlaceQuery } from './resolved-place.ts';

/** Names that are no places, and places that are not the tempting one. */
const { resolvePlace, renownOf } = loadKnowledge();

describe('no place', () => {
  it.each([
    ...['', 'in', 'or', 'me', 'us', ', ', '123', 'qqqq', 'Zzyzzxville', 'the ceasefire'],
    ...[
      'Vladimir Putin',
      'Islamic State',
      'UN',
      'U.N.',
      'CIA',
      'WHO',
      'IMF',
      'FBI',
      'the talks',
      'a bomb',
    ],
  ])('"%s"', (phrase) => {
    expect(resolvePlace({ phrase })).toBeUndefined();
  });
});

/** Some town somewhere is called so; alone in a text it means something else. */
describe('no place by its name alone', () => {
  it.each([
    ...[
      'University',
      'College',
      'National',
      'Union',
      'Federation',
      'League',
      'Council',
      'Congress',
    ],
    ...[
      'Parliament',
      'Church',
      'Cathedral',
      'Center',
      'Centre',
      'Market',
      'Park',
      'Police',
      'Legion',
    ],
    ...['Casino', 'Enterprise', 'Media', 'Press', 'Herald', 'Mercury', 'Titan', 'Hope', 'Liberty'],
    ...[
      'Justice',
      'Independence',
      'Freedom',
      'Victory',
      'Peace',
      'Energy',
      'Power',
      'Star',
      'Crown',
    ],
    ...[
      'Eagle',
      'Cross',
      'Green',
      'Orange',
      'North',
      'South',
      'Eastern',
      'Western',
      'Central',
      'West',
    ],
    ...['World', 'Earth', 'Summit', 'Reading', 'Nice', 'Split', 'Mobile', 'Most', 'Same', 'First'],
    ...['White House', 'Broadway', 'City Hall', 'Wall Street', 'Sunday', 'May', 'March', 'Easter'],
    ...['Of', 'Us', 'It', 'IT', 'ME', 'OR', 'IN', 'Go', 'By'],
  ])('"%s"', (name) => {
    expect(renownOf(name)).toBeUndefined();
  });
});

describe('not the tempting place', () => {
  it.each<[PlaceQuery, string]>([
    // another container is written
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
    [{ phrase: 'Cairo', after: ', Illinois' }, 'EGY'],
    [{ phrase: 'Manchester', after: ' (New Hampshire)' }, 'GBR'],
    [{ phrase: 'Toledo', after: ', Ohio' }, 'ESP'],
    [{ phrase: 'Naples', after: ' in Florida' }, 'ITA'],
    [{ phrase: 'Dublin', after: ', Ohio' }, 'IRL'],
    [{ phrase: 'Perth', after: ', Ontario' }, 'AUS'],
    [{ phrase: 'Hamilton', after: ', New Zealand' }, 'CAN'],
    [{ phrase: 'Odessa', after: ', Texas' }, 'UKR'],
    [{ phrase: 'Warsaw', after: ', Indiana' }, 'POL'],
    [{ phrase: 'Delhi', after: ', Louisiana' }, 'IND'],
    [{ phrase: 'Valparaiso', after: ', Ind.' }, 'CHL'],
    [{ phrase: 'Santiago', after: ', Cuba' }, 'CHL'],
    [{ phrase: 'Cordoba', after: ', Argentina' }, 'ESP'],
    [{ phrase: 'Merida', after: ', Mexico' }, 'ESP'],
    // the article is about another country
    [{ phrase: 'Tripoli', countries: ['LBN'] }, 'LBY'],
    [{ phrase: 'Granada', countries: ['NIC'] }, 'ESP'],
    [{ phrase: 'Valencia', countries: ['VEN'] }, 'ESP'],
    [{ phrase: 'Hyderabad', countries: ['PAK'] }, 'IND'],
    [{ phrase: 'San Jose', countries: ['CRI'] }, 'USA'],
    [{ phrase: 'Santa Cruz', countries: ['BOL'] }, 'USA'],
    [{ phrase: 'Leon', countries: ['MEX'] }, 'ESP'],
    [{ phrase: 'Cartagena', countries: ['COL'] }, 'ESP'],
    [{ phrase: 'Guadalajara', countries: ['MEX'] }, 'ESP'],
    [{ phrase: 'La Paz', countries: ['BOL'] }, 'MEX'],
    // the greater place of the name
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
    [{ phrase: 'Peru' }, 'USA'],
    [{ phrase: 'Norway' }, 'USA'],
    [{ phrase: 'Poland' }, 'USA'],
    [{ phrase: 'Baghdad' }, 'USA'],
    [{ phrase: 'Berlin' }, 'USA'],
    [{ phrase: 'Athens' }, 'USA'],
    [{ phrase: 'Vienna' }, 'USA'],
    [{ phrase: 'Geneva' }, 'USA'],
    [{ phrase: 'Madrid' }, 'USA'],
    [{ phrase: 'Mexico' }, 'USA'],
    [{ phrase: 'Panama' }, 'USA'],
    [{ phrase: 'Belgrade' }, 'USA'],
    [{ phrase: 'Kabul' }, 'ISR'],
    [{ phrase: 'Tehran' }, 'USA'],
    // parts of names that look like others
    [{ phrase: 'New Mexico' }, 'MEX'],
    [{ phrase: 'New England' }, 'GBR'],
    [{ phrase: 'West Virginia' }, 'VGB'],
    [{ phrase: 'Northern Ireland' }, 'IRL'],
    [{ phrase: 'Guinea-Bissau' }, 'GIN'],
    [{ phrase: 'Equatorial Guinea' }, 'GIN'],
    [{ phrase: 'South Sudan' }, 'SDN'],
    [{ phrase: 'Republic of Congo' }, 'COD'],
    [{ phrase: 'North Macedonia' }, 'GRC'],
    [{ phrase: 'Inner Mongolia' }, 'MNG'],
    [{ phrase: 'West Papua' }, 'PNG'],
    [{ phrase: 'Oklahoma City', countries: ['MEX'] }, 'MEX'],
  ])('%o is not in %s', (query, country) => {
    expect(resolvePlace(query)?.place.country).not.toBe(country);
  });
});
