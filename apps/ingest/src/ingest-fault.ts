/**
 * Everything that can go wrong with input and can be acted upon: one code each, with a title and the fix.
 * The codes are stored with recorded failures and printed by the command line, so they are never renamed.
 */

export const ingestFaults = {
  BAD_ENVIRONMENT: {
    title: 'An environment variable has a wrong value',
    fix: 'Correct the variables the message lists.',
  },
  BAD_ARGUMENT: {
    title: 'A command line argument has a wrong value',
    fix: 'See --help of the command.',
  },
  UNKNOWN_NAME: {
    title: 'A name in a filter is neither a known actor nor a known place',
    fix: 'Use one of the suggested names, or look for part of it with `dateline actors find`.',
  },
  NOT_FOUND: {
    title: 'The file or folder does not exist or cannot be read',
    fix: 'Check the path and its permissions.',
  },
  EMPTY_INPUT: {
    title: 'The input holds no text at all',
    fix: 'Check what wrote the file; there is nothing to read in it.',
  },
  BINARY_INPUT: {
    title: 'The input is not text',
    fix: 'Convert it to text, HTML, a feed or NDJSON first.',
  },
  TOO_LARGE: {
    title: 'A line or a document is larger than the limit',
    fix: 'Split it: one article per line, one page per file.',
  },
  INVALID_ENCODING: {
    title: 'The bytes are not text in the encoding they claim',
    fix: 'Save the input as UTF-8.',
  },
  INVALID_JSON: {
    title: 'A line or document is not valid JSON',
    fix: 'Write one JSON object per line.',
  },
  INVALID_ARTICLE: {
    title: 'A JSON object does not have the fields of an article',
    fix: 'Give at least "body" (or "text"); see the documented fields.',
  },
  MISSING_BODY: {
    title: 'An article has no text',
    fix: 'Fill "body" (or "text"); a title alone is not read.',
  },
  INVALID_DATE: {
    title: 'The publication date is not a date, or lies in the future',
    fix: 'Write ISO 8601, such as 2024-12-08T19:15:00Z.',
  },
  INVALID_FEED: {
    title: 'The feed is broken or cut off',
    fix: 'Fetch it again; complete items before the break were read.',
  },
  NO_TEXT: {
    title: 'The page holds no main text',
    fix: 'Give the address of an article rather than of an overview or an application.',
  },
  TOO_COMPLEX: {
    title: 'The page is nested too deeply or has too many elements',
    fix: 'Extract its text with another tool and ingest that.',
  },
  PARSE_TIMEOUT: {
    title: 'The page took too long to parse',
    fix: 'Extract its text with another tool and ingest that.',
  },
  EXTRACTION_TIMEOUT: {
    title: 'Reading the article took too long',
    fix: 'Split the article, or raise DATELINE_ARTICLE_TIMEOUT_MS.',
  },
  EXTRACTION_FAILED: {
    title: 'Reading the article failed inside Dateline',
    fix: 'Report the article: this is a bug.',
  },
  UNSUPPORTED_LANGUAGE: {
    title: 'The article is not in English',
    fix: 'Nothing to do: only English is read. The article is skipped.',
  },
  FETCH_REFUSED: {
    title: 'The address may not be fetched',
    fix: 'Use a public http or https address without a password.',
  },
  FETCH_FAILED: {
    title: 'The address could not be fetched',
    fix: 'Check the address and the network, then try again.',
  },
  SECOND_READER_UNKNOWN: {
    title: 'The second reader that was asked for cannot be set up',
    fix: 'Name it provider:model and set the variables DATELINE_SECOND_READER_…; see --help.',
  },
  SECOND_READER_FAILED: {
    title: 'The second reader could not be asked',
    fix: 'Check its address, key and name. The article has its first reading; ingest it again to ask again.',
  },
  SECOND_READER_TIMEOUT: {
    title: 'The second reader took too long',
    fix: 'Raise DATELINE_SECOND_READER_TIMEOUT_MS, or use a faster model. The article has its first reading.',
  },
  SECOND_READER_INVALID: {
    title: 'The second reader answered in another form than asked for',
    fix: 'Use a model that keeps to a JSON schema. The article has its first reading.',
  },
  SECOND_READER_REFUSED: {
    title: 'The second reader declined to answer',
    fix: 'Nothing to do, or use another model. The article has its first reading.',
  },
  SECOND_READER_BUDGET: {
    title: 'What the second reader may spend in a run is spent',
    fix: 'Raise DATELINE_SECOND_READER_TOKENS and ingest again. The article has its first reading.',
  },
  BAD_IMPORT: {
    title: 'A file cannot be imported as what it was given for',
    fix: 'Give the file as its publisher offers it; `dateline import --help` names those that are understood.',
  },
  DATABASE_LOST: {
    title: 'The database stopped answering in the middle of a run',
    fix: 'Start it and repeat the command: what was saved is kept and not read again.',
  },
  SAVE_FAILED: {
    title: 'The article could not be saved',
    fix: 'See the cause; ingesting the article again is safe.',
  },
} as const;

export type IngestFaultCode = keyof typeof ingestFaults;

export class IngestFault extends Error {
  readonly code: IngestFaultCode;

  constructor(code: IngestFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'IngestFault';
    this.code = code;
  }
}
