import { describe, expect, test } from 'vitest';
import { LineFault } from '../importer.ts';
import { parseItem, type WikidataOptions } from './parse-item.ts';
import { person, post, value, wikidataItem, withTerm } from './testing/wikidata-items.ts';

const options: WikidataOptions = { minSitelinks: 1, classes: [] };
const parse = (item: object, wanted: Partial<WikidataOptions> = {}) =>
  parseItem(`${JSON.stringify(item)},`, { ...options, ...wanted });

describe('an item of Wikidata', () => {
  test('that held posts is a person with terms', () => {
    const anna = person('Q900000003', 'Anna Liv Torvald', {
      P39: [
        withTerm('Q900000004', {
          from: ['+2019-10-01T00:00:00Z', 11],
          to: ['+2021-00-00T00:00:00Z', 9],
        }),
        withTerm('Q900000005', { from: ['+2022-03-00T00:00:00Z', 10] }),
        { ...withTerm('Q900000006', {}), rank: 'deprecated' },
        { mainsnak: { snaktype: 'somevalue', property: 'P39' }, rank: 'normal', type: 'statement' },
      ],
    });
    expect(parse(anna)).toEqual({
      key: 'Q900000003',
      facts: {
        type: 'actor',
        name: 'Anna Liv Torvald',
        aliases: ['A. L. Torvald'],
        kind: 'PERSON',
        sector: null,
        countries: ['Q20'],
        posts: [
          { post: 'Q900000004', from: '2019-10-01', to: '2021-12-31' },
          { post: 'Q900000005', from: '2022-03-01' },
        ],
        partOf: [],
        memberOf: [],
      },
    });
  });

  test.each([
    ['Q7278', 'ORGANIZATION', 'PTY'],
    ['Q245065', 'IGO', null],
    ['Q161726', 'MNC', 'BUS'],
    ['Q17127659', 'GROUP', 'UAF'],
  ])('of class %s is of kind %s and sector %s', (cls, kind, sector) => {
    const body = wikidataItem('Q900000020', 'Harbour Union', {
      P31: [value(cls)],
      P17: [value('Q20')],
    });
    expect(parse(body)?.facts).toMatchObject({
      kind,
      sector,
      countries: kind === 'IGO' ? [] : ['Q20'],
    });
  });

  test('that is a post keeps its title and whose it is', () => {
    const facts = parse(post('Q900000004', 'Minister of Fisheries', 'Q20'))?.facts;
    expect(facts).toEqual({ type: 'post', title: 'Minister of Fisheries', countries: ['Q20'] });
  });

  test('that is a country keeps its code', () => {
    const norway = wikidataItem('Q20', 'Norway', {
      P298: [{ mainsnak: { snaktype: 'value', datavalue: { type: 'string', value: 'NOR' } } }],
    });
    expect(parse(norway)?.facts).toEqual({ type: 'country', alpha3: 'NOR' });
  });

  test.each([
    ['people without posts', person('Q1', 'Nobody Much', {})],
    ['films', wikidataItem('Q2', 'The Harbour', { P31: [value('Q11424')] })],
    [
      'items nobody writes about',
      { ...person('Q3', 'A B', { P39: [withTerm('Q4', {})] }), sitelinks: {} },
    ],
    [
      'items without an English name',
      {
        ...person('Q3', 'A B', { P39: [withTerm('Q4', {})] }),
        labels: { no: { language: 'no', value: 'A B' } },
      },
    ],
    [
      'properties',
      { ...wikidataItem('P39', 'position held', { P31: [value('Q7278')] }), type: 'property' },
    ],
  ])('is left out: %s', (_what, item) => {
    expect(parse(item)).toBeNull();
  });

  test('of a class named on the command line is an organisation', () => {
    const club = wikidataItem('Q9', 'Rowing Club', { P31: [value('Q999')] });
    expect(parse(club)).toBeNull();
    expect(parse(club, { classes: ['Q999'] })?.facts).toMatchObject({
      kind: 'ORGANIZATION',
      sector: null,
    });
  });

  test.each(['[', ']', '', '  '])('is not "%s"', (line) => {
    expect(parseItem(line, options)).toBeNull();
  });

  test.each([
    ['not json', /no JSON object/],
    ['{"P39": }', /not valid JSON/],
    ['{"claims": {"P39": 7}, "id": "Q1", "type": "item"}', /no item of Wikidata: claims/],
    ['{"claims": {"P39": []}}', /no item of Wikidata/],
  ])('is refused: %s', (line, reason) => {
    expect(() => parseItem(line.replace('{"P39"', '{"P39"'), options)).toThrow(LineFault);
    expect(() => parseItem(line, options)).toThrow(reason);
  });

  test('with empty lists in place of objects is read', () => {
    const bare = { ...post('Q5', 'Mayor', 'Q20'), aliases: [], sitelinks: [] };
    expect(parse(bare)?.facts).toMatchObject({ type: 'post' });
  });
});
