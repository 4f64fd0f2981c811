/** What the user reads when a command ends with an error: what happened and what to do; a stack only for bugs. */

import { EXTRACT_FAULTS } from '@dateline/extract';
import { faultCatalogue } from '@dateline/store';
import { type ExitCode, exitCodes } from './context.ts';
import { ingestErrors } from './errors.ts';

interface Fault extends Error {
  readonly code: string;
}

const misuses: ReadonlySet<string> = new Set(['BAD_ENVIRONMENT', 'BAD_ARGUMENT', 'UNKNOWN_NAME']);
const fixes: Readonly<Record<string, { readonly fix: string }>> = {
  ...faultCatalogue,
  ...EXTRACT_FAULTS,
  ...ingestErrors,
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
