/** The closing lines of a run. */
import type { IngestSummary } from '../ingest-summary.ts';
import type { Painter } from '../terminal/style.ts';

/** The counts that are stored with the run and printed with `--json`. */
export function summaryFields(summary: IngestSummary) {
  const { read, added, replaced, unchanged, duplicates, skipped, failed } = summary;
  const { eventsAdded, eventsMerged, undated } = summary;
  return {
    read,
    added,
    replaced,
    unchanged,
    duplicates,
    skipped,
    failed,
    eventsAdded,
    eventsMerged,
    undated,
  };
}

export function describeSummary(summary: IngestSummary, seconds: number, paint: Painter): string {
  const rate = (summary.read / Math.max(seconds, 0.001)).toFixed(1);
  const lines = [
    `${paint('bold', `${summary.read} articles`)} in ${seconds.toFixed(1)} s (${rate}/s): ${articleCounts(summary)}`,
    `${paint('bold', `${summary.eventsAdded} events added`)}, ${summary.eventsMerged} reports merged into known events${undatedNote(summary)}`,
    ...opinionLines(summary),
    ...Object.entries(summary.failures).map(
      ([code, count]) => `  ${paint('yellow', code)} ${count}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Nothing where no second reader was asked. */
function opinionLines({ opinions }: IngestSummary): string[] {
  const { heard, silent, added, confirmed, disputed, ungrounded } = opinions;
  if (heard + silent === 0) return [];
  return [
    `second reader heard on ${heard} articles, silent on ${silent}: ${added} events added, ${confirmed} confirmed, ${disputed} disputed, ${ungrounded} claims not in the text`,
  ];
}

function articleCounts(summary: IngestSummary): string {
  const counts: [string, number][] = [
    ['added', summary.added],
    ['replaced', summary.replaced],
    ['unchanged', summary.unchanged],
    ['copies', summary.duplicates],
    ['skipped', summary.skipped],
    ['failed', summary.failed],
  ];
  const told = counts.filter(([, count]) => count > 0).map(([name, count]) => `${count} ${name}`);
  return told.join(', ') || 'nothing to do';
}

function undatedNote({ undated }: IngestSummary): string {
  return undated === 0 ? '' : `; ${undated} findings left out because nothing dates them`;
}
