/**
 * The API without a server or a database, for building and testing frontends. Events, actors, places, articles and outlets come
 * from a small consistent story; what the story does not tell has a fixed value of the right type. Every start is alike.
 */
import { addMocksToSchema, type IMocks } from '@graphql-tools/mock';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ExecutionResult, type GraphQLSchema, graphql, isEnumType, print } from 'graphql';
import { schemaText } from '../../generated/schema-text.ts';
import { scalars } from '../scalars.ts';
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
  const ask = ({ query, variables, operationName }: Question): Promise<ExecutionResult> =>
    graphql({
      schema,
      source: query ?? '',
      variableValues: { ...variables },
      operationName: operationName ?? null,
    });
  return {
    schema,
    query: async (document, variables) =>
      (await ask({
        query: typeof document === 'string' ? document : print(document),
        variables: { ...(variables as object | undefined) },
      })) as never,
    fetch: async (input, init) => respond(await ask(await questionIn(input, init?.body))),
  };
}

/** What clients send, be it as `fetch(address, { body })` or as `fetch(request)`. */
interface Question {
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | null;
}

async function questionIn(input: unknown, body: unknown): Promise<Question> {
  const text = body ?? (input instanceof Request ? await input.text() : '{}');
  return JSON.parse(String(text)) as Question;
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

/** An operation that is not valid never runs: the service answers it with 400. */
function respond(result: ExecutionResult): Response {
  return new Response(JSON.stringify(result), {
    status: 'data' in result ? 200 : 400,
    headers: { 'content-type': 'application/graphql-response+json' },
  });
}
