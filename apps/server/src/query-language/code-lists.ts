/** The codes the search box knows, read from the schema, which is their owner. */
import { type GraphQLSchema, isEnumType } from 'graphql';
import type { Code, CodeLists } from './codes-of.ts';

export function codeListsOf(schema: GraphQLSchema): CodeLists {
  return {
    eventTypes: valuesOf(schema, 'EventType'),
    modes: valuesOf(schema, 'EventMode'),
    contexts: valuesOf(schema, 'EventContext'),
    quadClasses: valuesOf(schema, 'QuadClass'),
    factualities: valuesOf(schema, 'Factuality'),
  };
}

function valuesOf(schema: GraphQLSchema, name: string): Code[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`The schema has no enum ${name}`);
  return type.getValues().map((value) => ({ name: value.name, value: String(value.value) }));
}
