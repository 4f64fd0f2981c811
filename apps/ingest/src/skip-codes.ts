/** Codes that tell of a decision rather than of something broken: they do not make a run fail. */

import type { IngestFaultCode } from './ingest-fault.ts';

export const skipCodes: ReadonlySet<IngestFaultCode> = new Set(['UNSUPPORTED_LANGUAGE']);
