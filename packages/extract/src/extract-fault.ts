/** Faults a person can mend: what is wrong, where, and what to do about it. */

export type ExtractFaultCode = keyof typeof extractFaults;

/** Every code of this package, with title and fix; documentation is made from this list. */
export const extractFaults = {
  LEXICON_SYNTAX: {
    title: 'A line of a lexicon file cannot be read',
    fix: 'Write it as described at the head of src/lexicon/parsing/parse-lexicon.ts.',
  },
  LEXICON_UNKNOWN_NAME: {
    title: 'A lexicon file names a type, mode, class, table or slot that does not exist',
    fix: 'Use one of the names that the message offers, or define the new one first.',
  },
  LEXICON_DUPLICATE: {
    title: 'A name is defined twice, or a lexicon entry can never win over an earlier one',
    fix: 'Remove one of the two, or give one of them a condition that tells them apart.',
  },
  LEXICON_FOLDER_UNREADABLE: {
    title: 'The folder of your own lexicon files cannot be read',
    fix: 'Correct DATELINE_LEXICON_DIR, or make the folder and its .txt files readable.',
  },
} as const;

export class ExtractFault extends Error {
  readonly code: ExtractFaultCode;

  constructor(code: ExtractFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExtractFault';
    this.code = code;
  }
}
