/**
 * Everything in `generated/`, made from the domain files and the operations: kept apart from writing it, so that a test
 * can compare what would be written with what is there.
 */
import { type CodegenConfig, generate } from '@graphql-codegen/cli';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { mergeSchemaSources } from '../src/schema-sources.ts';

export interface GeneratedFile {
  /** Relative to this package. */
  readonly path: string;
  readonly content: string;
}

export async function generateFiles(): Promise<GeneratedFile[]> {
  const sdl = mergeSchemaSources();
  const introspection = introspectionFromSchema(buildSchema(sdl), { inputValueDeprecation: true });
  return [
    { path: 'generated/schema.graphql', content: sdl },
    { path: 'generated/schema-text.ts', content: asModule(sdl) },
    { path: 'generated/introspection.json', content: `${JSON.stringify(introspection)}\n` },
    ...(await generateTypeScript(sdl)),
  ];
}

/** A page in a browser has no files to read the schema from: there it comes along as code. */
function asModule(sdl: string): string {
  return `/** The merged schema as text. */\nexport const schemaText: string = ${JSON.stringify(sdl)};\n`;
}

async function generateTypeScript(sdl: string): Promise<GeneratedFile[]> {
  const files: { filename: string; content: string }[] = await generate(codegenConfig(sdl), false);
  return files.map(({ filename, content }) => ({ path: filename, content }));
}

/** The types stand in `types.ts`; `documents/` holds the `graphql()` tag and a typed document for every operation. */
function codegenConfig(sdl: string): CodegenConfig & { silent: boolean } {
  return {
    schema: sdl,
    documents: `${import.meta.dirname}/../operations/*.graphql`,
    silent: true,
    importExtension: '.ts',
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      strictScalars: true,
      scalars: {
        DateTime: 'string',
        Date: 'string',
        URL: 'string',
        LanguageTag: 'string',
        QID: 'string',
      },
      defaultScalarType: 'never',
    },
    generates: {
      'generated/types.ts': { plugins: ['typescript'] },
      'generated/documents/': { preset: 'client', presetConfig: { fragmentMasking: false } },
    },
  };
}
