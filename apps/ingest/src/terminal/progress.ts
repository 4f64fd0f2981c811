/** Progress on stderr: a bar that redraws itself on a terminal, now and then a line elsewhere. */
import type { Terminal } from '../context.ts';
import type { IngestSummary } from '../ingest-summary.ts';
import type { Painter } from './style.ts';

export interface Progress {
  update(summary: IngestSummary): void;
  /** A message that stays; the bar is drawn again below it. */
  note(message: string): void;
  finish(): void;
}

export interface ProgressOptions {
  readonly terminal: Terminal;
  readonly paint: Painter;
  readonly quiet: boolean;
  /** Share of the input's bytes that were read, 0 to 1; undefined where the size is not known. */
  readonly share: () => number | undefined;
  readonly now: () => number;
}

const redrawMs = 100;
const lineMs = 10_000;
const barWidth = 24;
const clearLine = '\r\u001B[2K';

export function createProgress(options: ProgressOptions): Progress {
  const { terminal, quiet, now } = options;
  const startedAt = now();
  const interval = terminal.isTTY ? redrawMs : lineMs;
  let nextAt = terminal.isTTY ? startedAt : startedAt + lineMs;
  let line = '';
  return {
    update(summary) {
      if (quiet || now() < nextAt) return;
      nextAt = now() + interval;
      line = describe(summary, { ...options, elapsedMs: now() - startedAt });
      terminal.write(terminal.isTTY ? `${clearLine}${line}` : `${line}\n`);
    },
    note(message) {
      if (quiet) return;
      terminal.write(terminal.isTTY ? `${clearLine}${message}\n${line}` : `${message}\n`);
    },
    finish() {
      if (!quiet && terminal.isTTY) terminal.write(clearLine);
    },
  };
}

function describe(
  summary: IngestSummary,
  { share, paint, elapsedMs, terminal }: ProgressOptions & { readonly elapsedMs: number },
): string {
  const done = summary.succeeded + summary.failed;
  const rate = elapsedMs > 0 ? ((done * 1000) / elapsedMs).toFixed(1) : '0';
  const events = summary.eventsAdded + summary.eventsMerged;
  const counts = `${done} articles, ${events} reports of events, ${rate} articles/s`;
  const failures = summary.failed > 0 ? paint('yellow', `, ${summary.failed} failed`) : '';
  const bar = terminal.isTTY ? drawBar(share(), paint) : drawShare(share());
  return `${bar}${counts}${failures}`;
}

function drawBar(share: number | undefined, paint: Painter): string {
  if (share === undefined) return '';
  const full = Math.round(share * barWidth);
  const bar = paint('green', '█'.repeat(full)) + paint('dim', '░'.repeat(barWidth - full));
  return `${bar} ${drawShare(share)}`;
}

function drawShare(share: number | undefined): string {
  return share === undefined ? '' : `${String(Math.round(share * 100)).padStart(3)} %  `;
}
