/** The schema with everything that answers it. */

import { scalars, schemaText } from '@dateline/schema';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { codebookEnums } from '../codes.ts';
import { resolvers } from './resolvers.ts';

export function createSchema(): GraphQLSchema {
  const enums = codebookEnums(buildSchema(schemaText));
  return makeExecutableSchema({
    typeDefs: schemaText,
    resolvers: { ...scalars, ...enums, ...resolvers },
  });
}
