import { describe, expect, it } from 'vitest';
import type { Actor } from '../actors/actor.ts';
import { knowledgeVersion, loadKnowledge } from '../knowledge.ts';
import { KnowledgeFault } from '../knowledge-fault.ts';
import type { ImportedPlace } from './imported-place.ts';
import { findKnownActor } from './match-actor.ts';
import { createDivisionFinder, type ImportedFeature, placeIdOf } from './match-place.ts';
import { ActorPacker, ownSource } from './pack-actors.ts';
import { PlacePacker } from './pack-places.ts';

const base = loadKnowledge();

const place = (changes: Partial<ImportedPlace>): ImportedPlace => ({
  id: 'gn:900000001',
  geonamesId: 900000001,
  name: 'Tarkmoor',
  kind: 'CITY',
  featureCode: 'PPL',
  country: 'NOR',
  lat: 61.5,
  lon: 8.25,
  population: 1200,
  parent: 'gn:3144096',
  wikidata: 'Q900000001',
  aliases: ['Tárkmór'],
  ...changes,
});

const places = [
  // Damascus of the gazetteer, with a number of people and a name it lacked.
  place({
    id: 'gn:170654',
    geonamesId: 170654,
    name: 'Dimashq',
    country: 'SYR',
    lat: 33.5,
    lon: 36.3,
    population: 7,
    aliases: ['Shamtown'],
    parent: null,
    wikidata: 'Q3766',
  }),
  place({}),
  place({
    id: 'gn:900000002',
    geonamesId: 900000002,
    name: 'Tarkmoor Docks',
    kind: 'SITE',
    featureCode: 'PRT',
    parent: 'gn:900000001',
    aliases: [],
  }),
];

const actor = (changes: Partial<Actor>): Actor => ({
  id: 'wd:Q900000003',
  name: 'Anna Liv Torvald',
  kind: 'PERSON',
  country: 'NOR',
  sectors: [],
  code: 'NORGOV',
  wikidata: 'Q900000003',
  aliases: [{ text: 'Torvald' }, { text: 'A. L. Torvald' }],
  affiliations: [
    { to: 'NOR', relation: 'part of' },
    {
      to: 'NOR.GOV',
      relation: 'office holder of',
      office: 'mayor',
      sector: 'GOV',
      from: '2019-01-01',
      to_: '2021-12-31',
    },
  ],
  source: 'wikidata',
  ...changes,
});

const packed = (actors: readonly Actor[]): Uint8Array => {
  const packer = new ActorPacker();
  for (const one of actors) packer.add(one, base.actors.find(one.id) !== undefined);
  return packer.finish();
};

const actors = [
  actor({
    id: 'IGO.un',
    name: 'Unity Body',
    kind: 'IGO',
    country: null,
    wikidata: 'Q1065',
    aliases: [{ text: 'The Glass Tower Club' }],
    affiliations: [],
  }),
  actor({
    id: 'own:fhf',
    name: 'Free Harbour Front',
    kind: 'GROUP',
    sectors: ['REB'],
    code: 'NORREB',
    wikidata: null,
    aliases: [{ text: 'FHF' }],
    source: ownSource,
    affiliations: [{ to: 'NOR', relation: 'part of' }],
  }),
  actor({}),
];

const packedPlaces = (given: readonly ImportedPlace[]): Uint8Array => {
  const packer = new PlacePacker();
  for (const one of given) packer.add(one);
  return packer.finish();
};

/** Two leaves: what is asked for lies in the one or the other. */
const knowledge = loadKnowledge({
  version: 'test',
  places: Buffer.concat([packedPlaces(places.slice(0, 2)), packedPlaces(places.slice(2))]),
  actors: Buffer.concat([packed(actors.slice(0, 1)), packed(actors.slice(1))]),
});

describe('imported places', () => {
  it('are found by name and alias, without regard to case and diacritics, and by id', () => {
    for (const name of ['tarkmoor', 'TÁRKMÓR'])
      expect(knowledge.places.findByName(name).map(({ id }) => id)).toEqual(['gn:900000001']);
    expect(knowledge.places.get('gn:900000001')).toMatchObject({
      population: 1200,
      wikidata: 'Q900000001',
    });
    expect(base.places.findByName('tarkmoor')).toEqual([]);
  });

  it('lie in imported places and in those of the gazetteer', () => {
    const names = knowledge.places.ancestorsOf('gn:900000002').map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Tarkmoor', 'Norway']);
  });

  it('add a name to a place of the gazetteer, which keeps its own name, kind and surroundings', () => {
    const [found, ...others] = knowledge.places.findByName('Shamtown');
    expect(found).toEqual({ ...base.places.get('gn:170654'), wikidata: 'Q3766' });
    expect(others).toEqual([]);
    expect(knowledge.places.ancestorsOf('gn:170654')).toEqual(base.places.ancestorsOf('gn:170654'));
    expect(knowledge.placeAliases('gn:170654')).toContain('Shamtown');
  });

  it('are what a phrase can mean, with their precision', () => {
    expect(knowledge.resolvePlace({ phrase: 'Tarkmoor' })).toMatchObject({
      place: { id: 'gn:900000001' },
      precision: 'CITY',
    });
  });

  it('are offered for a slip of the finger', () => {
    expect(knowledge.places.suggest('Tarkmor', 3)[0]?.place.id).toBe('gn:900000001');
  });
});

describe('imported actors', () => {
  it.each([
    ['Anna Liv Torvald', 'wd:Q900000003'],
    ['the Free Harbour Front', 'own:fhf'],
    ['FHF', 'own:fhf'],
    ['the Glass Tower Club', 'IGO.un'],
  ])('%s is %s', (phrase, id) => {
    expect(knowledge.resolveActor({ phrase })?.id).toBe(id);
    expect(base.resolveActor({ phrase })?.id).not.toBe(id);
  });

  it('hold their offices for a time', () => {
    const on = (date: string) => knowledge.resolveActor({ phrase: 'Anna Liv Torvald', date });
    expect(on('2020-05-01')).toMatchObject({
      sectors: ['GOV'],
      former: false,
      ancestors: ['NOR.GOV', 'NOR'],
    });
    expect(on('2024-05-01')).toMatchObject({ sectors: ['ELI'], former: true });
  });

  it.each(['fhf', 'Torvald said', 'the harbour front', 'Club'])(
    'do not answer to "%s"',
    (phrase) => {
      const resolved = knowledge.resolveActor({ phrase });
      expect(actors.map(({ id }) => id)).not.toContain(resolved?.id);
    },
  );

  it('leave the actors of the book what they were, but for what is added', () => {
    expect(knowledge.actors.get('IGO.un')).toMatchObject({
      name: base.actors.get('IGO.un').name,
      wikidata: expect.stringMatching(/^Q\d+$/),
    });
    expect(knowledge.resolveActor({ phrase: 'Vladimir Putin' })).toEqual(
      base.resolveActor({ phrase: 'Vladimir Putin' }),
    );
  });

  it('are found by their item of Wikidata', () => {
    expect(knowledge.actors.findByWikidata('Q900000003')?.id).toBe('wd:Q900000003');
    expect(knowledge.actors.findByWikidata('Q159')?.id).toBe('RUS');
    expect(knowledge.actors.findByWikidata('Q900000009')).toBeUndefined();
  });
});

describe('the version', () => {
  it('tells what was imported', () => {
    expect(base.version).toBe(knowledgeVersion);
    expect(knowledge.version).toBe(`${knowledgeVersion}+test`);
  });

  it('refuses packs of another format, and what is no pack', () => {
    for (const bytes of [Buffer.from('{}'), new Uint8Array([3, 0, 0, 0, 123, 125, 32, 1, 1])])
      expect(() =>
        loadKnowledge({ version: 'x', places: bytes, actors: new Uint8Array() }),
      ).toThrow(KnowledgeFault);
  });
});

describe('what is imported and known already', () => {
  const feature = (changes: Partial<ImportedFeature>): ImportedFeature => ({
    ...place({}),
    adminCode: null,
    ...changes,
  });

  it.each([
    ['by its number', feature({ geonamesId: 170654, name: 'Anything' }), 'gn:170654'],
    ['nothing alike', feature({}), 'gn:900000001'],
    [
      'a namesake elsewhere',
      feature({ name: 'Damascus', country: 'SYR', lat: 30, lon: 40 }),
      'gn:900000001',
    ],
  ])('a place: %s', (_how, given, id) => {
    expect(placeIdOf(given, base.places)).toBe(id);
  });

  it('a division by its code', () => {
    const division = createDivisionFinder(base.places);
    expect(division('US.TX')).toBe('gn:4736286');
    expect(division('ZZ.99')).toBeUndefined();
    const [unnumbered] = base.places.findByName('Kent').filter(({ id }) => id.startsWith('adm:'));
    const code = unnumbered?.id.slice(4) ?? '';
    expect(
      placeIdOf(feature({ kind: 'ADM2', adminCode: code, name: 'Kentshire' }), base.places),
    ).toBe(unnumbered?.id);
  });

  it.each([
    ['by item', { name: 'Whatever', kind: 'COUNTRY', country: 'NOR', wikidata: 'Q20' }, 'NOR'],
    [
      'by full name',
      { name: 'Vladimir Putin', kind: 'PERSON', country: 'RUS', wikidata: null },
      'RUS.putin',
    ],
    [
      'not by a family name',
      { name: 'Putin', kind: 'PERSON', country: 'RUS', wikidata: null },
      undefined,
    ],
    [
      'not a namesake of another country',
      { name: 'Vladimir Putin', kind: 'PERSON', country: 'NOR', wikidata: null },
      undefined,
    ],
    [
      'not a company of a person’s name',
      { name: 'Vladimir Putin', kind: 'MNC', country: 'RUS', wikidata: null },
      undefined,
    ],
  ] as const)('an actor: %s', (_how, given, id) => {
    expect(findKnownActor(given, base.actors)?.id).toBe(id);
  });
});
