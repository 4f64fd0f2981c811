import type { Origin, RawArticle } from '../article.ts';
import type { IngestFault } from '../ingest-fault.ts';

/** What parsers yield: an article, or why there is none at this place. */
export type Parsed =
  | { readonly status: 'parsed'; readonly article: RawArticle }
  | { readonly status: 'failed'; readonly origin: Origin; readonly fault: IngestFault };
