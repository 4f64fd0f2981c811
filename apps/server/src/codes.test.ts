import { loadKnowledge } from '@dateline/knowledge';
import { schemaText } from '@dateline/schema';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { codebookEnums } from './codes.ts';

const schema = buildSchema(schemaText);
const { codebook, countries } = loadKnowledge();
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

function namesOf(name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? sorted(type.getValues().map((value) => value.name)) : [];
}

describe('the enums of the schema are those of the codebook', () => {
  test('event types', () => {
    expect(namesOf('EventType')).toEqual(sorted(codebook.eventTypes.map(({ type }) => type)));
  });

  test('modes', () => {
    const modes = codebook.eventTypes.flatMap((type) => type.modes.map(({ mode }) => mode));
    expect(sorted(Object.values(codebookEnums(schema).EventMode))).toEqual(sorted(modes));
  });

  test('contexts', () => {
    const contexts = codebook.contexts.map(({ context }) => context);
    expect(sorted(Object.values(codebookEnums(schema).EventContext))).toEqual(sorted(contexts));
  });

  test('sectors', () => {
    expect(namesOf('Sector')).toEqual(sorted(codebook.sectors.map(({ sector }) => sector)));
  });

  test('countries', () => {
    const unknown = namesOf('CountryCode').filter((code) => countries.find(code)?.alpha2 !== code);
    const unnamed = [...countries.all()].filter(
      ({ alpha2 }) => !namesOf('CountryCode').includes(alpha2),
    );
    expect({ unknown, unnamed: unnamed.map(({ name }) => name) }).toEqual({
      unknown: [],
      unnamed: [],
    });
  });
});
