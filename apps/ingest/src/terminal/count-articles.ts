/** How far a run of ingestion is, in one line. */
import type { IngestSummary } from '../ingest-summary.ts';
import type { Painter } from './style.ts';

export function countArticles(
  summary: IngestSummary,
  { paint, elapsedMs }: { readonly paint: Painter; readonly elapsedMs: number },
): string {
  const done = summary.succeeded + summary.failed;
  const rate = elapsedMs > 0 ? ((done * 1000) / elapsedMs).toFixed(1) : '0';
  const events = summary.eventsAdded + summary.eventsMerged;
  const counts = `${done} articles, ${events} reports of events, ${rate} articles/s`;
  const failures = summary.failed > 0 ? paint('yellow', `, ${summary.failed} failed`) : '';
  return `${counts}${failures}`;
}
