import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../knowledge.ts';
import type { PlaceQuery } from './resolved-place.ts';

const { resolvePlace, resolvePlaces, places } = loadKnowledge();

const idOf = (query: PlaceQuery): string | undefined => resolvePlace(query)?.place.id;

describe('one name', () => {
  it.each<[PlaceQuery, string]>([
    [{ phrase: 'Paris' }, 'gn:2988507'],
    [{ phrase: 'Paris', after: ', Texas, on Friday' }, 'gn:4717560'],
    [{ phrase: 'Alexandria', after: ', La., police said' }, 'gn:4314550'],
    [{ phrase: 'Long Beach', after: ', CA' }, 'gn:5367929'],
    [{ phrase: 'Latakia' }, 'gn:173576'],
    [{ phrase: 'Aleppo' }, 'gn:170063'],
    [{ phrase: 'Aleppo', after: ' province' }, 'gn:170062'],
    [{ phrase: 'Idlib province' }, 'gn:169387'],
    [{ phrase: 'the province of Idlib' }, 'gn:169387'],
    [{ phrase: 'Opole' }, 'gn:3090048'],
    [{ phrase: 'Idlib', before: 'in the city of ' }, 'gn:169389'],
    [{ phrase: 'Idlib', before: 'in the province of ' }, 'gn:169387'],
    [{ phrase: 'Kiev' }, 'gn:703448'],
    [{ phrase: 'Deir al-Zor' }, 'gn:170794'],
    [{ phrase: 'Gaza' }, 'gn:281133'],
    [{ phrase: 'Gaza', countries: ['MOZ'] }, 'adm:MZ.02'],
    [{ phrase: 'Tripoli' }, 'gn:2210247'],
    [{ phrase: 'Tripoli', countries: ['LBN'] }, 'gn:266826'],
    [{ phrase: 'New York' }, 'gn:5128581'],
    [{ phrase: 'New York', after: ' Gov. Hochul' }, 'gn:5128638'],
    [{ phrase: 'Washington' }, 'gn:4140963'],
    [{ phrase: 'Georgia' }, 'gn:614540'],
    [{ phrase: 'the West Bank' }, 'gn:285153'],
    [{ phrase: 'Donbass' }, 'dl:donbas'],
    [{ phrase: 'the Gulf' }, 'dl:persian-gulf'],
    [{ phrase: 'Soviet Union' }, 'gn:2017370'],
    [{ phrase: 'Russian' }, 'gn:2017370'],
    [{ phrase: 'Central American' }, 'gn:7729892'],
    [{ phrase: 'Republic of Congo' }, 'gn:2260494'],
    [{ phrase: 'Austin', after: ', in Mower County, Minnesota' }, 'gn:5016884'],
    [{ phrase: 'Oklahoma' }, 'gn:4544379'],
    [{ phrase: 'Acapulco' }, 'gn:3533462'],
    [{ phrase: 'Pangasinan' }, 'adm:PH.01.51'],
  ])('%o is %s', (query, id) => {
    expect(idOf(query)).toBe(id);
  });

  it('says how precise a place is', () => {
    expect(
      ['Damascus', 'Idlib province', 'Syria', 'Sahel', 'Hmeimim'].map(
        (phrase) => resolvePlace({ phrase })?.precision,
      ),
    ).toEqual(['CITY', 'ADM1', 'COUNTRY', 'REGION', 'POINT']);
  });

  it('keeps the losing candidates with their scores', () => {
    const found = resolvePlace({ phrase: 'Alexandria' });
    expect(found?.candidates.length).toBeGreaterThan(5);
    expect(found?.candidates[0]?.id).toBe('gn:361058');
  });

  it('leads from a town to its province, country and part of the world', () => {
    expect(resolvePlace({ phrase: 'Kobani' })?.ancestors.map(({ name }) => name)).toEqual([
      'Aleppo',
      'Syria',
      'Western Asia',
      'Asia',
      'World',
    ]);
  });
});

describe('names of one article', () => {
  it('lend each other the container that one of them names', () => {
    const [first, second] = resolvePlaces([
      { phrase: 'Alexandria', after: ', Louisiana' },
      { phrase: 'Alexandria', after: ' woman' },
    ]);
    expect(first?.place.id).toBe('gn:4314550');
    expect(second?.place.id).toBe('gn:4314550');
  });

  it('vote for places near each other', () => {
    const found = resolvePlaces(
      ['Springfield', 'Peoria', 'Decatur', 'Illinois'].map((phrase) => ({ phrase })),
    );
    expect(
      found.slice(0, 3).map((place) => place?.ancestors.some(({ name }) => name === 'Illinois')),
    ).toEqual([true, true, true]);
  });

  it('answer in the order of the questions, an unknown name empty among them', () => {
    const found = resolvePlaces([{ phrase: 'Zzyzzxville' }, { phrase: 'Homs' }]);
    expect(found.map((place) => place?.place.name)).toEqual([undefined, 'Homs']);
  });
});

describe('names beside one another', () => {
  const idsOf = (queries: readonly PlaceQuery[]): (string | undefined)[] =>
    resolvePlaces(queries).map((found) => found?.place.id);

  it('take a name for the province it is written before', () => {
    expect(idsOf([{ phrase: 'New York', around: 'Buffalo' }])).toEqual(['gn:5128638']);
    expect(idsOf([{ phrase: 'Georgia', around: 'Macon' }])).toEqual(['gn:4197000']);
  });

  it('take each of a list for what the others are', () => {
    const beside = ['Texas', 'Utah', 'Wyoming'];
    expect(idsOf([{ phrase: 'Washington', beside }])).toEqual(['gn:5815135']);
    expect(idsOf([{ phrase: 'Georgia', beside }])).toEqual(['gn:4197000']);
    expect(idsOf([{ phrase: 'Georgia', beside: ['Armenia', 'Turkey'] }])).toEqual(['gn:614540']);
  });

  it('give the kind at the end of a list to each of it', () => {
    const after = ', Polk and Story counties in Iowa';
    expect(resolvePlaces([{ phrase: 'Dallas', after }])[0]?.place.name).toBe('Dallas County');
  });
});

describe('local news', () => {
  it("means the towns of its own country, but everyone's capitals and provinces", () => {
    const idsAtHome = (phrase: string): string | undefined =>
      resolvePlace({ phrase, home: 'USA' })?.place.country ?? undefined;
    expect(['Lancaster', 'Cambridge', 'Tokyo', 'Cairo', 'Ontario'].map(idsAtHome)).toEqual([
      'USA',
      'USA',
      'JPN',
      'EGY',
      'CAN',
    ]);
  });
});

describe('a country spoken of', () => {
  const countryIn = (phrase: string, ...spoken: readonly string[]): string | null | undefined =>
    resolvePlaces([phrase, ...spoken].map((name) => ({ phrase: name })))[0]?.place.country;

  it.each([
    ['Geneva', 'CHE'],
    ['London', 'GBR'],
    ['Brussels', 'BEL'],
    ['Vienna', 'AUT'],
    ['Athens', 'GRC'],
    ['Moscow', 'RUS'],
    ['The Hague', 'NLD'],
  ])('does not claim %s where the world meets', (phrase, country) => {
    expect(countryIn(phrase, 'United States')).toBe(country);
  });

  it.each([
    ['Geneva', ['Ohio', 'Cleveland'], 'USA'],
    ['Athens', ['Atlanta', 'Georgia', 'Macon'], 'USA'],
    ['Tripoli', ['Lebanon', 'Beirut'], 'LBN'],
    ['Birmingham', ['Alabama'], 'USA'],
    ['Portland', ['United States'], 'USA'],
  ])('but %s beside %j is in %s', (phrase, spoken, country) => {
    expect(countryIn(phrase, ...spoken)).toBe(country);
  });
});

it('takes an ocean for itself, whichever country is spoken of', () => {
  expect(resolvePlace({ phrase: 'Pacific', countries: ['USA'] })?.place.kind).toBe('WATER');
  expect(
    resolvePlace({ phrase: 'Pacific', after: ', Missouri', countries: ['USA'] })?.place.country,
  ).toBe('USA');
});

describe('the gazetteer', () => {
  it('offers the nearest names for a mistyped one', () => {
    expect(places.suggest('Aleppoo', 3)[0]?.place.name).toBe('Aleppo');
  });

  it('says what ids look like when one is unknown', () => {
    expect(() => places.get('gn:1')).toThrow(/No place has the id "gn:1"/);
  });
});
