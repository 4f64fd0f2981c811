import { loadKnowledge } from '@dateline/knowledge';
import { describe, expect, test } from 'vitest';
import { LineFault } from '../importer.ts';
import { findGeonamesKind } from './dump-kind.ts';
import { defaultFeatures, type GeonamesOptions } from './geonames-options.ts';
import { isReadableName } from './is-readable-name.ts';
import { parseDivision } from './parse-division.ts';
import { parseName } from './parse-name.ts';
import { parseParent } from './parse-parent.ts';
import { parsePlace } from './parse-place.ts';

const { countries } = loadKnowledge();
const options: GeonamesOptions = {
  features: defaultFeatures,
  minPopulation: 0,
  countries: [],
  languages: ['en'],
};

/** The nineteen cells of a town of our own. */
const town = {
  id: '900000001',
  name: 'Tarkmoor',
  ascii: 'Tarkmoor',
  others: 'Tárkmór,TKM,Таркмур,Of',
  lat: '61.5',
  lon: '8.25',
  class: 'P',
  code: 'PPL',
  country: 'NO',
  cc2: '',
  admin1: '34',
  admin2: '3439',
  admin3: '',
  admin4: '',
  population: '1200',
  elevation: '',
  dem: '310',
  zone: 'Europe/Oslo',
  changed: '2024-01-01',
};

const lineOf = (changes: Partial<typeof town> = {}): string =>
  Object.values({ ...town, ...changes }).join('\t');

const parse = (changes: Partial<typeof town>, wanted: Partial<GeonamesOptions> = {}) =>
  parsePlace(lineOf(changes), { ...options, ...wanted }, countries);

describe('a line of places', () => {
  test('becomes a feature with its readable names', () => {
    expect(parse({})).toEqual({
      feature: {
        geonamesId: 900000001,
        name: 'Tarkmoor',
        kind: 'CITY',
        featureCode: 'PPL',
        country: 'NOR',
        lat: 61.5,
        lon: 8.25,
        population: 1200,
        adminCode: 'NO.34.3439',
      },
      aliases: ['Tárkmór'],
    });
  });

  test.each([
    [
      { class: 'A', code: 'ADM1' },
      { kind: 'ADM1', adminCode: 'NO.34' },
    ],
    [
      { class: 'A', code: 'ADM2' },
      { kind: 'ADM2', adminCode: 'NO.34.3439' },
    ],
    [{ class: 'A', code: 'PCLI' }, { kind: 'COUNTRY' }],
    [{ admin1: '00', admin2: '' }, { adminCode: null }],
    [
      { country: '', admin1: '' },
      { country: null, adminCode: null },
    ],
    [{ population: '' }, { population: 0 }],
  ])('%j gives %j', (changes, expected) => {
    expect(parse(changes)?.feature).toMatchObject(expected);
  });

  test.each<[string, Partial<typeof town>, Partial<GeonamesOptions>]>([
    ['what lies no more', { code: 'PPLH' }, {}],
    ['what was destroyed', { code: 'PPLW' }, {}],
    ['hills', { class: 'T', code: 'HLL' }, {}],
    ['small divisions', { class: 'A', code: 'ADM4' }, {}],
    ['too small towns', {}, { minPopulation: 5000 }],
    ['other countries', {}, { countries: ['SYR'] }],
  ])('leaves out %s', (_what, changes, wanted) => {
    expect(parse(changes, wanted)).toBeNull();
  });

  test.each([
    ['what is named', { class: 'S', code: 'AIRB' }, ['S.AIRB'], 'SITE'],
    ['a class', { class: 'H', code: 'LK' }, ['H'], 'WATER'],
    ['what is no more, when named', { code: 'PPLH' }, ['P.PPLH'], 'CITY'],
  ])('takes %s', (_what, changes, features, kind) => {
    expect(parse(changes, { features })?.feature.kind).toBe(kind);
  });

  test.each<[Partial<typeof town>, RegExp]>([
    [{ lat: '97' }, /latitude "97"/],
    [{ lon: '' }, /longitude ""/],
    [{ id: 'x' }, /id "x"/],
    [{ name: '' }, /no name/],
    [{ country: 'QQ' }, /unknown country "QQ"/],
    [{ population: '-3' }, /population "-3"/],
    [{ changed: '2024\tmore' }, /20 cells, not 19/],
  ])('is refused with %j', (changes, reason) => {
    expect(() => parse(changes)).toThrow(LineFault);
    expect(() => parse(changes)).toThrow(reason);
  });
});

describe('other files', () => {
  test('divisions have code, name and number', () => {
    expect(
      parseDivision('NO.34\tUpperland\tUpperland\t900000010', options, countries),
    ).toMatchObject({
      code: 'NO.34',
      country: 'NOR',
      kind: 'ADM1',
      geonamesId: 900000010,
    });
    expect(parseDivision('NO.34.1\tMoorshire\tMoorshire\t9', options, countries)?.kind).toBe(
      'ADM2',
    );
    expect(() => parseDivision('34\ta\tb\t1', options, countries)).toThrow(/code "34"/);
    expect(() => parseDivision('QQ.1\ta\tb\t1', options, countries)).toThrow(/unknown country/);
  });

  test.each([
    [
      '1\t900000001\ten\tTarkmoor Town\t\t\t\t1\t1850\t1923',
      { name: 'Tarkmoor Town', language: 'en', from: '1850', to: '1923', isItem: false },
    ],
    ['1\t900000001\t\tTarkmuir\t\t\t\t\t\t', { name: 'Tarkmuir', language: null }],
    ['1\t900000001\twkdt\tQ900000001\t\t\t\t\t\t', { name: 'Q900000001', isItem: true }],
    ['1\t900000001\ten\tTarkmoor Town\t\t\t\t', { name: 'Tarkmoor Town', from: null }],
  ])('names: %s', (line, expected) => {
    expect(parseName(line, options)).toMatchObject(expected);
  });

  test.each([
    '1\t900000001\tfr\tTarquemort\t\t\t\t\t\t',
    '1\t900000001\tiata\tTKM\t\t\t\t\t\t',
    '1\t900000001\tlink\thttps://example.org\t\t\t\t\t\t',
    '1\t900000001\t\tТаркмур\t\t\t\t\t\t',
  ])('names that are not wanted: %s', (line) => {
    expect(parseName(line, options)).toBeNull();
  });

  test('names that are none are refused', () => {
    expect(() => parseName('1\tx\ten\tA\t\t\t\t\t\t', options)).toThrow(/id "x"/);
    expect(() => parseName('1\t2\twkdt\tP31\t\t\t\t\t\t', options)).toThrow(/item "P31"/);
    expect(() => parseName('1\t2\ten', options)).toThrow(/3 cells/);
  });

  test('a hierarchy has parent and child', () => {
    expect(parseParent('6295630\t6255146\tADM')).toEqual({ parent: 6295630, child: 6255146 });
    expect(() => parseParent('6295630')).toThrow(LineFault);
  });
});

test.each([
  [lineOf(), 'places'],
  ['NO.34\tUpperland\tUpperland\t900000010', 'divisions'],
  ['1\t900000001\ten\tTarkmoor Town\t\t\t\t1\t\t', 'names'],
  ['6295630\t6255146\tADM', 'hierarchy'],
  ['6295630\t6255146', 'hierarchy'],
  [
    'NO\tNOR\t578\tNO\tNorway\tOslo\t324220\t5314336\tEU\t.no\tNOK\tKrone\t47\t####\t^(\\d{4})$\tno\t3144096\tSE,FI,RU\t',
    undefined,
  ],
  ['name,country', undefined],
  ['', undefined],
])('a file that begins with "%s" is %s', (line, kind) => {
  expect(findGeonamesKind(line)).toBe(kind);
});

test.each([
  ['Tárkmór', true],
  ['Saint-Denis (Lower)', true],
  ['Таркмур', false],
  ['TKM', false],
  ['Of', false],
  ['BERLIN', false],
])('%s is readable in English news: %s', (name, expected) => {
  expect(isReadableName(name)).toBe(expected);
});
