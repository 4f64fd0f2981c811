import { loadKnowledge } from '@dateline/knowledge';
import { describe, expect, test } from 'vitest';
import { LineFault } from '../importer.ts';
import { parseRow, type Row } from './parse-row.ts';

const { countries } = loadKnowledge();

describe('a row of actors', () => {
  test('is read column by column', () => {
    const row: Row = {
      name: 'Anna Liv Torvald',
      aliases: 'A. L. Torvald; Torvald',
      kind: 'person',
      country: 'Norway',
      sectors: 'gov',
      id: 'torvald',
      qid: 'Q900000003',
      part_of: 'NOR.GOV',
      offices: 'mayor 2019..2021-06; minister 2022-03-01..',
    };
    expect(parseRow(row, countries)).toEqual({
      type: 'actor',
      id: 'torvald',
      name: 'Anna Liv Torvald',
      aliases: ['A. L. Torvald', 'Torvald'],
      kind: 'PERSON',
      country: 'NOR',
      sectors: ['GOV'],
      wikidata: 'Q900000003',
      partOf: ['NOR.GOV'],
      memberOf: [],
      offices: [
        { title: 'mayor', from: '2019-01-01', to: '2021-06-30' },
        { title: 'minister', from: '2022-03-01' },
      ],
    });
  });

  test('needs a name only', () => {
    expect(parseRow({ name: 'Free Harbour Front' }, countries)).toMatchObject({
      id: 'free-harbour-front',
      kind: 'ORGANIZATION',
      country: null,
    });
  });

  test.each<[Row, RegExp]>([
    [{}, /no name/],
    [{ name: 'A', kind: 'robot' }, /kind "ROBOT"; there are PERSON, GROUP/],
    [{ name: 'A', country: 'Atlantis' }, /unknown country "Atlantis"/],
    [{ name: 'A', sectors: 'REB; XYZ' }, /unknown sector "XYZ"/],
    [{ name: 'A', qid: '42' }, /item "42"/],
    [{ name: 'A', offices: 'mayor since..now' }, /term "mayor since\.\.now"/],
    [{ kind: 'x', country: 'y' }, /no name; has the kind .*; is of the unknown country/],
  ])('%j is refused, with all that is wrong', (row, reason) => {
    expect(() => parseRow(row, countries)).toThrow(LineFault);
    expect(() => parseRow(row, countries)).toThrow(reason);
  });
});
