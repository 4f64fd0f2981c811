/** Failures of this package that someone can act on. */

export const languageFaults = {
  ANCHOR_INVALID: {
    title: 'The publication date is no ISO 8601 date',
    fix: 'Give `YYYY-MM-DD` or a datetime.',
  },
  MODEL_UNREADABLE: {
    title: 'The weights do not fit this version',
    fix: 'Reinstall the package, or train anew.',
  },
  POOL_CLOSED: {
    title: 'A closed pool was asked to read',
    fix: 'Open another pool.',
  },
  WORKER_FAILED: {
    title: 'A reading thread died',
    fix: 'Read the text again; report it if it repeats.',
  },
} as const;

export type LanguageFaultCode = keyof typeof languageFaults;

export class LanguageFault extends Error {
  readonly code: LanguageFaultCode;

  constructor(code: LanguageFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LanguageFault';
    this.code = code;
  }
}
