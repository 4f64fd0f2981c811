/** Lists that several packages must share have one owner, the codebook or the store; here the others are held to it. */
import { loadKnowledge, placeKinds, quads, sectors } from '@dateline/knowledge';
import { schemaText } from '@dateline/schema';
import * as store from '@dateline/store';
import { buildSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';

const schema = buildSchema(schemaText);
const { codebook } = loadKnowledge();

function valuesOf(enumName: string): string[] {
  const type = schema.getType(enumName);
  if (!isEnumType(type)) throw new Error(`The schema has no enum ${enumName}.`);
  return type.getValues().map(({ name }) => name);
}

function fieldsOf(typeName: string): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInputObjectType(type))
    throw new Error(`The schema has no type ${typeName}.`);
  return Object.keys(type.getFields());
}

/** The API writes codes in capitals: `heavy-weapons` of the codebook is `HEAVY_WEAPONS` there. */
const asCode = (word: string): string => word.toUpperCase().replaceAll('-', '_');

describe('the schema speaks the words of the codebook', () => {
  test.each([
    ['EventType', codebook.eventTypes.map(({ type }) => type)],
    ['EventMode', codebook.eventTypes.flatMap(({ modes }) => modes.map(({ mode }) => mode))],
    ['EventContext', codebook.contexts.map(({ context }) => context)],
    ['Sector', codebook.sectors.map(({ sector }) => sector)],
    ['LocationKind', placeKinds],
  ])('%s', (enumName, words) => {
    expect(valuesOf(enumName).sort()).toEqual([...new Set(words.map(asCode))].sort());
  });

  test('PLOVER has its sixteen types, and the second scheme is marked', () => {
    const ofScheme = (scheme: string) =>
      codebook.eventTypes.filter((type) => type.scheme === scheme);
    expect(ofScheme('PLOVER')).toHaveLength(16);
    expect(
      ofScheme('DATELINE')
        .map(({ type }) => type)
        .sort(),
    ).toEqual([
      'ACCIDENT',
      'DIE',
      'DISASTER',
      'ELECT',
      'MOVE',
      'NEWS',
      'OUTBREAK',
      'RULE',
      'STATEMENT',
      'TRADE',
    ]);
  });

  test('the sectors named in code are those defined in data', () => {
    expect(codebook.sectors.map(({ sector }) => sector).sort()).toEqual([...sectors].sort());
  });
});

describe('the schema speaks the words of the store', () => {
  test.each([
    ['Factuality', store.factualities],
    ['QuadClass', store.quadClasses],
    ['DatePrecision', store.datePrecisions],
    ['GeoPrecision', store.placePrecisions],
    ['ActorRole', store.roles],
    ['EventStatus', store.eventStatuses],
    ['ArticleStatus', store.articleStatuses],
    ['EventRevisionKind', store.revisionKinds],
    ['IngestRunStatus', store.runStatuses],
    ['EventOrderField', store.eventOrderFields],
  ])('%s', (enumName, words) => {
    expect(valuesOf(enumName).sort()).toEqual([...words].sort());
  });
});

test('whoever is counted among those harmed is told of, and can be asked for', () => {
  const least = store.harms.map((harm) => `min${harm.charAt(0).toUpperCase()}${harm.slice(1)}`);
  expect(fieldsOf('Casualties').sort()).toEqual([...store.harms].sort());
  expect(fieldsOf('CasualtiesFilter').sort()).toEqual(least.sort());
});

test('the store stores the quadrants of the codebook', () => {
  expect([...store.quadClasses].sort()).toEqual([...quads].sort());
});

test('the topics that the store sets apart are a type of the codebook', () => {
  expect(codebook.eventTypes.map(({ type }) => type)).toContain(store.topicType);
});

test('every country that can be filtered by is one that can be found', () => {
  const known = new Set([...loadKnowledge().countries.all()].map(({ alpha2 }) => alpha2));
  expect(valuesOf('CountryCode').filter((code) => !known.has(code))).toEqual([]);
});
