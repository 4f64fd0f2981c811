/** The only reader of the environment. It reports every problem at once. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { IngestFault } from './ingest-fault.ts';

export interface EnvironmentVariable {
  readonly name: string;
  readonly description: string;
}

export const environmentVariables: readonly EnvironmentVariable[] = [
  {
    name: 'DATABASE_URL',
    description: 'PostgreSQL to use (postgres://…); without it the embedded database is used.',
  },
  {
    name: 'DATELINE_DATA_DIR',
    description: 'Folder of the embedded database; default: .dateline in the project.',
  },
  {
    name: 'DATELINE_CONTACT',
    description: 'Address or URL publishers can write to, sent in the User-Agent when fetching.',
  },
  {
    name: 'DATELINE_THREADS',
    description: 'Threads that read articles; default: the number of processors, at most 8.',
  },
  {
    name: 'DATELINE_ARTICLE_TIMEOUT_MS',
    description: 'Longest time to read one article, in milliseconds; default 30000.',
  },
  {
    name: 'DATELINE_LEXICON_DIR',
    description: 'Folder of your own lexicon files (*.txt), which go before the shipped ones.',
  },
  {
    name: 'DATELINE_SECOND_READER_URL',
    description:
      'Address of the model that --second-reader names; openai-compatible needs it (http://localhost:11434/v1).',
  },
  {
    name: 'DATELINE_SECOND_READER_KEY',
    description: 'Key for that address; without it the provider looks where it always looks.',
  },
  {
    name: 'DATELINE_SECOND_READER_TIMEOUT_MS',
    description: 'Longest wait for its opinion on one article, in milliseconds; default 60000.',
  },
  {
    name: 'DATELINE_SECOND_READER_TOKENS',
    description: 'Most tokens it may use up in one run, questions and answers; default 1000000.',
  },
  { name: 'NO_COLOR', description: 'Set to anything: no colours in the terminal.' },
];

export interface Environment {
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
  readonly contact: string | undefined;
  readonly threads: number;
  readonly articleTimeoutMs: number;
  readonly colorWanted: boolean;
  readonly lexiconDirectory: string | undefined;
  readonly secondReader: {
    readonly url: string | undefined;
    readonly key: string | undefined;
    readonly timeoutMs: number;
    readonly tokenBudget: number;
  };
}

const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value);

const shape = z.object({
  DATABASE_URL: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
      .optional(),
  ),
  DATELINE_DATA_DIR: z.preprocess(blankIsAbsent, z.string().optional()),
  DATELINE_CONTACT: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'must be one word, such as https://example.org/contact')
      .optional(),
  ),
  DATELINE_THREADS: z.preprocess(
    blankIsAbsent,
    z.coerce.number().int().min(1).max(64).default(Math.min(availableParallelism(), 8)),
  ),
  DATELINE_ARTICLE_TIMEOUT_MS: z.preprocess(
    blankIsAbsent,
    z.coerce.number().int().min(100).max(3_600_000).default(30_000),
  ),
  DATELINE_LEXICON_DIR: z.preprocess(blankIsAbsent, z.string().optional()),
  DATELINE_SECOND_READER_URL: z.preprocess(
    blankIsAbsent,
    z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  ),
  DATELINE_SECOND_READER_KEY: z.preprocess(blankIsAbsent, z.string().optional()),
  DATELINE_SECOND_READER_TIMEOUT_MS: z.preprocess(
    blankIsAbsent,
    z.coerce.number().int().min(100).max(3_600_000).default(60_000),
  ),
  DATELINE_SECOND_READER_TOKENS: z.preprocess(
    blankIsAbsent,
    z.coerce.number().int().min(1).default(1_000_000),
  ),
});

/** Throws BAD_ENVIRONMENT naming all variables that are wrong. */
export function parseEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Environment {
  const result = shape.safeParse(variables);
  if (!result.success) throw new IngestFault('BAD_ENVIRONMENT', describeProblems(result.error));
  const values = result.data;
  return {
    databaseUrl: values.DATABASE_URL,
    dataDirectory: values.DATELINE_DATA_DIR ?? defaultDataDirectory(),
    contact: values.DATELINE_CONTACT,
    threads: values.DATELINE_THREADS,
    articleTimeoutMs: values.DATELINE_ARTICLE_TIMEOUT_MS,
    colorWanted: !variables.NO_COLOR,
    lexiconDirectory: values.DATELINE_LEXICON_DIR,
    secondReader: {
      url: values.DATELINE_SECOND_READER_URL,
      key: values.DATELINE_SECOND_READER_KEY,
      timeoutMs: values.DATELINE_SECOND_READER_TIMEOUT_MS,
      tokenBudget: values.DATELINE_SECOND_READER_TOKENS,
    },
  };
}

function describeProblems(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  return `The environment is not usable:\n${lines.join('\n')}`;
}

function defaultDataDirectory(): string {
  return fileURLToPath(new URL('../../../.dateline', import.meta.url));
}
