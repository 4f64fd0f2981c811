/** One article, one transaction. */
import {
  type ArticleRecord,
  type Connection,
  type EventRecord,
  type ExtractionVersions,
  type SavedArticle,
  saveArticle,
} from '@dateline/store';
import type { CleanArticle } from '../article.ts';
import { IngestFault } from '../ingest-fault.ts';
import { reasonOf } from '../reason-of.ts';
import type { ReadArticle } from '../record/build-record.ts';

export interface Saving {
  readonly article: CleanArticle;
  /** Null for a copy, which is stored without events. */
  readonly read: (Omit<ReadArticle, 'events'> & { readonly events: readonly EventRecord[] }) | null;
  readonly extraction: ExtractionVersions;
  readonly duplicateOf: string | null;
  readonly fetchedAt: Date;
  readonly runId: string;
}

export async function save(saving: Saving, { db }: Connection): Promise<SavedArticle> {
  try {
    return await saveArticle(db, recordOf(saving));
  } catch (cause) {
    throw new IngestFault('SAVE_FAILED', `The article could not be saved: ${reasonOf(cause)}`, {
      cause,
    });
  }
}

function recordOf({
  article,
  read,
  extraction,
  duplicateOf,
  fetchedAt,
  runId,
}: Saving): ArticleRecord {
  const { published, origin: _, ...facts } = article;
  return {
    article: {
      ...facts,
      publishedAt: published && new Date(published).toISOString(),
      fetchedAt: fetchedAt.toISOString(),
      duplicateOf,
    },
    extraction,
    runId,
    actors: read?.actors ?? [],
    places: read?.places ?? [],
    events: read?.events ?? [],
  };
}
