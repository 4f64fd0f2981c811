/** The resolver types, made from the schema: kept apart from writing them, so that a test can compare. */

import { schemaText } from '@dateline/schema';
import { type CodegenConfig, generate } from '@graphql-codegen/cli';

export interface GeneratedFile {
  /** Relative to this package. */
  readonly path: string;
  readonly content: string;
}

export async function generateFiles(): Promise<GeneratedFile[]> {
  const files: { filename: string; content: string }[] = await generate(config, false);
  return files.map(({ filename, content }) => ({ path: filename, content }));
}

const models = '../models.ts';

/** What resolvers of a type are given, where it is not the type itself. */
const mappers = {
  // Codes come from the store and the codebook as text; GraphQL checks them on their way out.
  ...Object.fromEntries(
    [
      'ActorKind',
      'CountryCode',
      'EventContext',
      'EventMode',
      'EventType',
      'LocationKind',
      'QuadClass',
      'Sector',
    ].map((code) => [code, 'string']),
  ),
  ...modelsOf([
    'Event',
    'EventConnection',
    'EventMention',
    'EventMentionConnection',
    'EventStats',
    'EventParticipant',
    'EventLocation',
    'EventRevision',
    'EventRevisionConnection',
    'ServiceInfo',
    'Actor',
    'ActorConnection',
    'Location',
    'LocationConnection',
    'Country',
    'Article',
    'ArticleConnection',
    'NewsSource',
    'NewsSourceConnection',
    'IngestRun',
    'IngestRunConnection',
    'IngestFailure',
    'IngestFailureConnection',
    'TextSpan',
    'Suggestion',
    'Codebook',
  ]),
};

function modelsOf(types: readonly string[]): Record<string, string> {
  return Object.fromEntries(types.map((type) => [type, `${models}#${type}Model`]));
}

const config: CodegenConfig & { silent: boolean } = {
  schema: schemaText,
  silent: true,
  importExtension: '.ts',
  generates: {
    'src/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#RequestContext',
        mappers,
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        defaultScalarType: 'never',
        scalars: {
          Date: 'string',
          DateTime: { input: 'Date', output: 'Date | string' },
          URL: { input: 'URL', output: 'string' },
          LanguageTag: 'string',
          QID: 'string',
        },
      },
    },
  },
};
