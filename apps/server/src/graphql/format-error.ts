/**
 * What of an error reaches the client. Faults say what, where and what to do, and are passed on with their code; anything
 * else is a bug, whose message may hold addresses and passwords, and becomes "Internal error" with the request's id.
 */
import { unwrapResolverError } from '@apollo/server/errors';
import { StoreFault } from '@dateline/store';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ServerFault } from '../server-fault.ts';

/** What the store refuses because of what the client sent. */
const inputFaults: readonly string[] = ['CURSOR_INVALID', 'FILTER_INVALID', 'PAGE_INVALID'];

export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof ServerFault) return describe(formatted, cause.code, cause);
  if (cause instanceof StoreFault) return describe(formatted, codeOfStoreFault(cause), cause);
  if (isAboutTheRequest(cause)) return withoutTrace(formatted);
  return {
    ...position(formatted),
    message: 'Internal error',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

/** True for what nobody foresaw: the log keeps its stack. */
export function isUnforeseen(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  if (cause instanceof ServerFault) return false;
  if (cause instanceof StoreFault) return codeOfStoreFault(cause) === 'INTERNAL_SERVER_ERROR';
  return !isAboutTheRequest(cause);
}

/** What graphql-js and Apollo themselves find wrong with a request; Apollo wraps one in the other. */
function isAboutTheRequest(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  return !error.originalError || isAboutTheRequest(error.originalError);
}

function codeOfStoreFault({ code }: StoreFault): string {
  if (inputFaults.includes(code)) return 'BAD_USER_INPUT';
  return code === 'STATEMENT_TIMEOUT' ? 'TIMEOUT' : 'INTERNAL_SERVER_ERROR';
}

function describe(
  formatted: GraphQLFormattedError,
  code: string,
  fault: ServerFault | StoreFault,
): GraphQLFormattedError {
  if (code === 'INTERNAL_SERVER_ERROR') {
    return { ...position(formatted), message: 'Internal error', extensions: { code } };
  }
  const suggestions = fault instanceof ServerFault ? fault.suggestions : [];
  const reason = fault.code === code ? undefined : fault.code;
  return {
    ...position(formatted),
    message: fault.message,
    extensions: { code, ...(reason && { reason }), ...(suggestions.length > 0 && { suggestions }) },
  };
}

function withoutTrace(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}

function position({
  path,
  locations,
}: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path' | 'locations'> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
