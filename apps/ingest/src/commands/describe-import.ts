/** How an import of a file is going, and what came of it. */
import type { ImportProgress } from '@dateline/store';
import type { DumpOutcome } from '../import/import-dump.ts';
import type { Painter } from '../terminal/style.ts';

export function countLines(
  { lines, failed }: ImportProgress,
  { paint, elapsedMs }: { readonly paint: Painter; readonly elapsedMs: number },
): string {
  const rate = elapsedMs > 0 ? Math.round((lines * 1000) / elapsedMs) : 0;
  const failures = failed > 0 ? paint('yellow', `, ${failed} bad`) : '';
  return `${lines} lines, ${rate} lines/s${failures}`;
}

export function describeOutcome(
  file: string,
  { status, progress, resumedAt }: DumpOutcome,
): string {
  const { lines, saved, unchanged, skipped, failed } = progress;
  const counts = `${saved} new or changed, ${unchanged} unchanged, ${skipped} not wanted, ${failed} bad`;
  const resumed = resumedAt > 0 ? `, resumed behind line ${resumedAt}` : '';
  switch (status) {
    case 'done':
      return `${file}: ${lines} lines (${counts}${resumed})\n`;
    case 'known':
      return `${file}: imported before; --again reads it once more\n`;
    case 'stopped':
      return `${file}: stopped behind line ${lines}; the same command goes on there\n`;
    default:
      return status satisfies never;
  }
}
