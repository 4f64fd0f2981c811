/**
 * The API without a server or a database, for building and testing frontends. Events, actors, places, articles and outlets come
 * from a small consistent story; what the story does not tell has a fixed value of the right type. Every start is alike.
 */
import { addMocksToSchema, type IMocks } from '@graphql-tools/mock';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ExecutionResult, type GraphQLSchema, graphql, isEnumType, print } from 'graphql';
import { scalars } from '../scalars.ts';
import { schemaText } from '../schema-text.ts';
import { storyResolvers } from './story-resolvers.ts';

export interface MockServer {
  readonly schema: GraphQLSchema;
  query<Result = Record<string, unknown>, Variables = Record<string, unknown>>(
    document: TypedDocumentNode<Result, Variables> | string,
    variables?: Variables,
  ): Promise<ExecutionResult<Result>>;
  /** To be given to a GraphQL client in place of `fetch`. */
  fetch(input: unknown, init?: { readonly body?: unknown }): Promise<Response>;
}

export function createMockServer(): MockServer {
  const plain = makeExecutableSchema({ typeDefs: schemaText, resolvers: { ...scalars } });
  const schema = addMocksToSchema({
    schema: plain,
    mocks: fixedValues(plain),
    resolvers: storyResolvers,
  });
  const query: MockServer['query'] = async (document, variables) => {
    const source = typeof document === 'string' ? document : print(document);
    const variableValues = { ...(variables as object | undefined) };
    return (await graphql({ schema, source, variableValues })) as never;
  };
  return {
    schema,
    query,
    fetch: async (_input, init) => respond(await query(...parseBody(init?.body))),
  };
}

/** Left alone the library draws values at random; a frontend's test wants them to stay. */
function fixedValues(schema: GraphQLSchema): IMocks {
  const enums = Object.values(schema.getTypeMap()).filter(isEnumType);
  return {
    ID: () => 'evt_00000000-0000-7000-8000-000000000000',
    String: () => 'text',
    Int: () => 1,
    Float: () => 0.5,
    Boolean: () => false,
    Date: () => '2024-12-08',
    DateTime: () => '2024-12-08T05:20:00.000Z',
    URL: () => 'https://northgate.example/news/1',
    LanguageTag: () => 'en',
    QID: () => 'Q858',
    Node: () => ({ __typename: 'Event' }),
    SuggestionTarget: () => ({ __typename: 'Location' }),
    EntityTarget: () => ({ __typename: 'Actor' }),
    ...Object.fromEntries(enums.map((type) => [type.name, () => type.getValues()[0]?.name])),
  };
}

function parseBody(body: unknown): [query: string, variables: Record<string, unknown>] {
  const { query, variables } = JSON.parse(String(body ?? '{}')) as {
    query?: string;
    variables?: Record<string, unknown>;
  };
  return [query ?? '', variables ?? {}];
}

function respond(result: ExecutionResult): Response {
  return new Response(JSON.stringify(result), {
    headers: { 'content-type': 'application/graphql-response+json' },
  });
}
