import { describe, expect, it } from 'vitest';
import { KnowledgeFault } from '../knowledge-fault.ts';
import { parseActorFile } from './actor-file.ts';
import type { Office } from './office.ts';

const president: Office = {
  name: 'president',
  sector: 'GOV',
  organ: 'GOV',
  rank: 3,
  words: ['president'],
};
const parse = (text: string) =>
  parseActorFile(text, 'data/test.txt', new Map([['president', president]]));

describe('a line of the book', () => {
  it('gives a person names, a family name, and terms of office with whole days', () => {
    const [person] = parse(
      '@kind PERSON\n@country SYR\nsmith = Jane van *der Smith; Jenny Smith : president 2001..2005-06, Q5',
    );
    expect(person).toEqual({
      id: 'SYR.smith',
      name: 'Jane van der Smith',
      kind: 'PERSON',
      country: 'SYR',
      sectors: [],
      code: 'SYR',
      wikidata: 'Q5',
      aliases: [{ text: 'der Smith' }, { text: 'Jenny Smith' }],
      affiliations: [
        {
          to: 'SYR.GOV',
          relation: 'leads',
          office: 'president',
          sector: 'GOV',
          from: '2001-01-01',
          to_: '2005-06-30',
        },
        { to: 'SYR', relation: 'part of' },
      ],
      source: 'data/test.txt',
    });
  });

  it('makes an id from the name where none is given', () => {
    expect(parse('@kind GROUP\n@country MLI\nAnsar Dine : REB')[0]?.id).toBe('MLI.ansar-dine');
    expect(parse('@kind IGO\nArab League')[0]?.id).toBe('IGO.arab-league');
    expect(parse('@kind GROUP\nIslamic State : REB')[0]?.id).toBe('INT.islamic-state');
  });

  it('lets a line leave the country of its header, and belong to another actor', () => {
    const [monitor] = parse('@kind NGO\nsohr = Syrian Observatory : @SYR, SOC, < SYR.parent');
    expect(monitor).toMatchObject({
      id: 'SYR.sohr',
      country: 'SYR',
      sectors: ['SOC'],
      affiliations: [{ to: 'SYR.parent', relation: 'part of' }],
    });
  });

  it('lets headers hold until the next of their kind', () => {
    const actors = parse('@kind GROUP\n@country NGA\n@sector REB\nOne\n@country CMR\nTwo');
    expect(actors.map(({ country, sectors }) => [country, sectors])).toEqual([
      ['NGA', ['REB']],
      ['CMR', ['REB']],
    ]);
  });
});

describe('a broken line', () => {
  it.each([
    ['@kind HERO', 'data/test.txt:1 has the header "@kind HERO"'],
    ['@sector INS', 'has the header "@sector INS"'],
    [
      '@kind PERSON\n@country USA\nJane Doe : presidnt 2001..',
      'data/test.txt:3 holds the unknown office "presidnt"',
    ],
    ['@kind PERSON\nJane Doe : president 2001..', 'holds the office "president" of no country'],
    ['@kind PERSON\n ; Jane', 'has no name'],
  ])('is refused with its place: %s', (text, message) => {
    expect(() => parse(text)).toThrow(KnowledgeFault);
    expect(() => parse(text)).toThrow(message);
  });
});
