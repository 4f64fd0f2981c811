/** The only reader of the environment. It reports every problem at once, so that nobody mends them one start at a time. */
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ServerFault } from './server-fault.ts';

export interface Environment {
  /** Where the database is: a PostgreSQL address, or the directory of the embedded one. */
  readonly database: { readonly url: string } | { readonly directory: string };
  readonly host: string;
  readonly port: number;
  /** Origins of frontends served from elsewhere. */
  readonly allowedOrigins: readonly string[];
  /** Folder of the user's own lexicon files, by which `analyze` reads, too. */
  readonly lexiconDirectory: string | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

const repository = resolve(import.meta.dirname, '../../..');

const variables = z.object({
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\/.+/,
      'must be a PostgreSQL address such as postgres://user:password@localhost:5432/dateline',
    )
    .optional(),
  DATELINE_DATA_DIR: z.string().default(join(repository, '.dateline')),
  DATELINE_LEXICON_DIR: z.string().optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(0, 'must be 0 (any free one) or higher')
    .max(65535, 'must be at most 65535')
    .default(4000),
  ALLOWED_ORIGINS: z
    .string()
    .regex(
      /^https?:\/\/[^/,\s]+(,https?:\/\/[^/,\s]+)*$/,
      'must be origins joined by commas, such as http://localhost:5173',
    )
    .optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be one of debug, info, warn, error, silent',
    })
    .default('info'),
});

export function readEnvironment(
  source: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const parsed = variables.safeParse(withoutEmpty(source));
  if (!parsed.success) throw describeProblems(parsed.error, source);
  const { DATABASE_URL, DATELINE_DATA_DIR, HOST, PORT, ALLOWED_ORIGINS, LOG_LEVEL } = parsed.data;
  const { DATELINE_LEXICON_DIR } = parsed.data;
  return {
    database: DATABASE_URL
      ? { url: DATABASE_URL }
      : { directory: join(DATELINE_DATA_DIR, 'database') },
    host: HOST,
    port: PORT,
    allowedOrigins: ALLOWED_ORIGINS?.split(',') ?? [],
    lexiconDirectory: DATELINE_LEXICON_DIR,
    logLevel: LOG_LEVEL,
  };
}

/** A variable set to nothing counts as not set: `PORT= npm start`. */
function withoutEmpty(source: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
}

/** Addresses hold passwords, so their value is not repeated. */
function describeProblems(
  error: z.ZodError,
  source: Readonly<Record<string, string | undefined>>,
): ServerFault {
  const lines = error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const value = name === 'DATABASE_URL' ? '' : ` (it is "${source[name] ?? ''}")`;
    return `  ${name} ${issue.message}${value}`;
  });
  return new ServerFault(
    'ENVIRONMENT_INVALID',
    `The environment cannot be used:\n${lines.join('\n')}`,
  );
}
