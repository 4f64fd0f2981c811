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
/** What it says when the database is away. Where that is or was is for the log. */
const outages: readonly string[] = ['DATABASE_UNREACHABLE', 'EMBEDDED_DATABASE_LOST'];

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

/** True for what nobody foresaw, and for what an operator must hear of: the log keeps its stack. */
export function isUnforeseen(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  if (cause instanceof ServerFault) return false;
  if (cause instanceof StoreFault) return !isForeseen(codeOfStoreFault(cause));
  return !isAboutTheRequest(cause);
}

/** What graphql-js and Apollo themselves find wrong with a request; Apollo wraps one in the other. */
function isAboutTheRequest(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  return !error.originalError || isAboutTheRequest(error.originalError);
}

function codeOfStoreFault({ code }: StoreFault): string {
  if (inputFaults.includes(code)) return 'BAD_USER_INPUT';
  if (outages.includes(code)) return 'DATABASE_UNAVAILABLE';
  return code === 'STATEMENT_TIMEOUT' ? 'TIMEOUT' : 'INTERNAL_SERVER_ERROR';
}

const isForeseen = (code: string): boolean => code === 'BAD_USER_INPUT' || code === 'TIMEOUT';

function describe(
  formatted: GraphQLFormattedError,
  code: string,
  fault: ServerFault | StoreFault,
): GraphQLFormattedError {
  if (code === 'INTERNAL_SERVER_ERROR') {
    return { ...position(formatted), message: 'Internal error', extensions: { code } };
  }
  if (code === 'DATABASE_UNAVAILABLE') {
    const message = 'The database does not answer. Try again in a moment.';
    return { ...position(formatted), message, extensions: { code } };
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
