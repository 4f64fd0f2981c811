/**
 * Codes of the codebook beside their names in the schema: `heavy-weapons` is HEAVY_WEAPONS, `human_rights` is HUMAN_RIGHTS.
 * GraphQL's own translation of enum values does the work; the rest of the server sees the codebook's spelling only.
 */
import { type GraphQLSchema, isEnumType } from 'graphql';

export type EnumValues = Readonly<Record<string, string>>;

export function codebookEnums(schema: GraphQLSchema): {
  EventMode: EnumValues;
  EventContext: EnumValues;
} {
  return {
    EventMode: valuesOf(schema, 'EventMode', (name) => name.toLowerCase().replaceAll('_', '-')),
    EventContext: valuesOf(schema, 'EventContext', (name) => name.toLowerCase()),
  };
}

function valuesOf(
  schema: GraphQLSchema,
  name: string,
  codeOf: (name: string) => string,
): EnumValues {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`The schema has no enum ${name}`);
  return Object.fromEntries(type.getValues().map((value) => [value.name, codeOf(value.name)]));
}
