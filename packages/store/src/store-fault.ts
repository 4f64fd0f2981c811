/** What can go wrong in the store and be put right by somebody. The README's table comes from `storeFaults`. */

export const storeFaults = {
  DATABASE_IN_USE: {
    title: 'Another process has the embedded database open',
    fix: 'Stop the process named in the message, or give both a PostgreSQL address instead.',
  },
  DATABASE_UNREACHABLE: {
    title: 'PostgreSQL does not answer at the address given',
    fix: 'Check that the server runs and that address, user and password are right.',
  },
  DATABASE_ADDRESS_INVALID: {
    title: 'The database address is not one the store can use',
    fix: 'Give postgres://user:password@host:port/database, or a directory for the embedded database.',
  },
  SCHEMA_NEWER: {
    title: 'The database was migrated by a newer version',
    fix: 'Run the version that migrated it, or a newer one.',
  },
  STATEMENT_TIMEOUT: {
    title: 'A statement took longer than allowed',
    fix: 'Narrow the filter (dates, place, fewer conditions) or raise the statement timeout.',
  },
  EMBEDDED_DATABASE_LOST: {
    title: 'The embedded database stopped in the middle of a statement',
    fix: 'Repeat the call: what was committed is kept, the interrupted transaction is not.',
  },
  CURSOR_INVALID: {
    title: 'The cursor is not one this query gave out',
    fix: 'Use a cursor only with the filter and order of the page it came from, unchanged; otherwise start again without one.',
  },
  FILTER_INVALID: {
    title: 'The filter cannot be answered',
    fix: 'Correct the condition named in the message.',
  },
  PAGE_INVALID: {
    title: 'The page asked for cannot be given',
    fix: 'Ask for a page size within the limit, either forward or backward.',
  },
  ACTOR_UNKNOWN: {
    title: 'No stored actor has this key',
    fix: 'Look for its name with `dateline actors find`, and give the key shown there.',
  },
  ACTOR_MERGE_INVALID: {
    title: 'The two actors cannot be merged',
    fix: 'See the reason in the message; name the actor that gives way first, the one that stays second.',
  },
  RECORD_INVALID: {
    title: 'An article record contradicts itself',
    fix: 'List every actor and place the record names, and give every event at least one mention.',
  },
} as const;

export type StoreFaultCode = keyof typeof storeFaults;

/** Something expected went wrong and whoever reads the message can act. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly code: StoreFaultCode;

  constructor(code: StoreFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
