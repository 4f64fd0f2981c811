/** The resolver types, made from the schema: kept apart from writing them, so that a test can compare. */
import { type CodegenConfig, generate } from '@graphql-codegen/cli';
import { schemaText } from '@dateline/schema';

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
const mappers = Object.fromEntries(
  [
    'Event',
    'EventConnection',
    'EventMention',
    'EventMentionConnection',
    'EventStats',
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
    'Codebook',
  ].map((type) => [type, `${models}#${type}Model`]),
);

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
        // Inside the server modes and contexts are written as the codebook writes them.
        enumValues: { EventMode: '../codes.ts#CodebookMode', EventContext: '../codes.ts#CodebookContext' },
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
