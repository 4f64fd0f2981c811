/** What can be wrong with the knowledge, as errors that a person can act on. */
export const knowledgeFaults = {
  DATA_INVALID: {
    title: 'A data file of the knowledge breaks its own rules',
    fix: 'Mend the entry that the message names; the grammar is in data/README.md.',
  },
  DATA_MISSING: {
    title: 'A data file of the knowledge is not there',
    fix: 'Run `pnpm --filter @dateline/knowledge generate`, or restore the file from the repository.',
  },
  IMPORT_OUTDATED: {
    title: 'Imported knowledge was packed by another version',
    fix: 'Run `dateline import pack`: what was imported is packed anew, without its files.',
  },
  UNKNOWN_NAME: {
    title: 'Nothing known has this id or name',
    fix: 'Use one of the names the message offers, or search with `suggest`.',
  },
} as const;

export type KnowledgeFaultCode = keyof typeof knowledgeFaults;

/** A failure someone can mend: `code` for programs, the message says what, where and what to do. */
export class KnowledgeFault extends Error {
  readonly code: KnowledgeFaultCode;

  constructor(code: KnowledgeFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'KnowledgeFault';
    this.code = code;
  }
}
