/** Failures of this package that someone can act on. */

export type LanguageFaultCode =
  | 'MODEL_UNREADABLE'
  | 'ANCHOR_INVALID'
  | 'POOL_CLOSED'
  | 'WORKER_FAILED';

export class LanguageFault extends Error {
  readonly code: LanguageFaultCode;

  constructor(code: LanguageFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LanguageFault';
    this.code = code;
  }
}
