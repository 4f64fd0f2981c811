import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { mergeSchemaSources } from './schema-sources.ts';

const schema = buildSchema(mergeSchemaSources());

describe('the schema', () => {
  test('describes every type, field, argument, input field, enum value and directive', () => {
    const types = Object.values(schema.getTypeMap()).filter((type) => type.astNode);
    const directives = schema.getDirectives().filter((directive) => directive.astNode);
    const undescribed = [
      ...types.flatMap(partsOfType),
      ...directives.flatMap(({ name, description, args }) => [
        { path: `@${name}`, description },
        ...args.map((argument) => ({
          path: `@${name}(${argument.name})`,
          description: argument.description,
        })),
      ]),
    ].filter(({ description }) => !description || description.length < 4);
    expect(undescribed.map(({ path }) => path)).toEqual([]);
  });

  test('pages only by the four arguments of Relay connections', () => {
    const connections = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => field.type.toString().endsWith('Connection!'));
    expect(connections.length).toBeGreaterThan(8);
    for (const field of connections) {
      const names = field.args.map((argument) => argument.name);
      expect(names, field.name).toEqual(
        expect.arrayContaining(['first', 'after', 'last', 'before']),
      );
    }
  });
});

interface Part {
  readonly path: string;
  readonly description: string | null | undefined;
}

function partsOfType(type: GraphQLNamedType): Part[] {
  const own = { path: type.name, description: type.description };
  if (isEnumType(type)) {
    return [
      own,
      ...type
        .getValues()
        .map((value) => ({ path: `${type.name}.${value.name}`, description: value.description })),
    ];
  }
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map((field) => ({
        path: `${type.name}.${field.name}`,
        description: field.description,
      })),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    { path: `${type.name}.${field.name}`, description: field.description },
    ...field.args.map((argument) => ({
      path: `${type.name}.${field.name}(${argument.name})`,
      description: argument.description,
    })),
  ]);
  return [own, ...fields];
}
