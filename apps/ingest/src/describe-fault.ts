/** What the user reads when a command ends with an error: what happened and what to do; a stack only for bugs. */

import { extractFaults } from '@dateline/extract';
import { knowledgeFaults } from '@dateline/knowledge';
import { languageFaults } from '@dateline/language';
import { storeFaults } from '@dateline/store';
import { type ExitCode, exitCodes } from './context.ts';
import { ingestFaults } from './ingest-fault.ts';

interface Fault extends Error {
  readonly code: string;
}

const misuses: ReadonlySet<string> = new Set(['BAD_ENVIRONMENT', 'BAD_ARGUMENT', 'UNKNOWN_NAME']);
const fixes: Readonly<Record<string, { readonly fix: string }>> = {
  ...languageFaults,
  ...knowledgeFaults,
  ...extractFaults,
  ...storeFaults,
  // Last: a name that the command line does not know is a name in a filter.
  ...ingestFaults,
};

export function describeFault(cause: unknown): {
  readonly text: string;
  readonly exitCode: ExitCode;
} {
  if (!isFault(cause)) {
    const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return {
      text: `This is a bug in Dateline, please report it.\n${text}\n`,
      exitCode: exitCodes.failed,
    };
  }
  const { code, message } = cause;
  const exitCode = misuses.has(code) ? exitCodes.misused : exitCodes.failed;
  return { text: `error ${code}: ${message}\n${fixes[code]?.fix ?? ''}\n`, exitCode };
}

/** Faults are known by their codes; errors of Node have codes of their own. */
function isFault(cause: unknown): cause is Fault {
  return (
    cause instanceof Error &&
    'code' in cause &&
    typeof cause.code === 'string' &&
    cause.code in fixes
  );
}
