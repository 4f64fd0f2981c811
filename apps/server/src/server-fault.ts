/** What can go wrong in the server and be put right by whoever reads the message. The README's table comes from `serverFaults`. */

export const serverFaults = {
  ENVIRONMENT_INVALID: {
    title: 'Environment variables cannot be used as they are set',
    fix: 'Correct every variable the message names; unset ones have a default.',
  },
  ADDRESS_IN_USE: {
    title: 'Another program listens at the address the server is to serve',
    fix: 'Stop the other program, or choose another PORT.',
  },
  BAD_USER_INPUT: {
    title: 'An argument asks for something that cannot be',
    fix: 'Change the argument named in the message; names come with the nearest ones known.',
  },
  QUERY_TOO_COSTLY: {
    title: 'The operation asks for more than one request may cost',
    fix: 'Ask for smaller pages, fewer nested lists, or split the operation.',
  },
  BODY_TOO_LARGE: {
    title: 'The request is larger than the server reads',
    fix: 'Send a smaller document or fewer variables; the limit is in the message.',
  },
  BODY_TYPE_UNKNOWN: {
    title: 'The request body is of a type the server does not read',
    fix: 'Send `content-type: application/json`.',
  },
  BODY_UNREADABLE: {
    title: 'The request body is not JSON',
    fix: 'Send a JSON object with `query` and, where needed, `variables`.',
  },
  TIMEOUT: {
    title: 'The answer took longer than allowed',
    fix: 'Narrow the filter, ask for fewer breakdowns, or shorten the text.',
  },
  DATABASE_UNAVAILABLE: {
    title: 'The database does not answer',
    fix: 'Try again in a moment: nothing is wrong with what was asked. `/readyz` tells when it is back.',
  },
  OVERLOADED: {
    title: 'Too many requests of this kind are being served',
    fix: 'Try again after the seconds given in `Retry-After`.',
  },
} as const;

export type ServerFaultCode = keyof typeof serverFaults;

export class ServerFault extends Error {
  readonly code: ServerFaultCode;
  /** The nearest names known, for a name that is not. */
  readonly suggestions: readonly string[];

  constructor(
    code: ServerFaultCode,
    message: string,
    options: { cause?: unknown; suggestions?: readonly string[] } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'ServerFault';
    this.code = code;
    this.suggestions = options.suggestions ?? [];
  }
}
