/** Progress on stderr: a bar that redraws itself on a terminal, now and then a line elsewhere. */
import type { Terminal } from '../context.ts';
import type { Painter } from './style.ts';

export interface Progress<State> {
  update(state: State): void;
  /** A message that stays; the bar is drawn again below it. */
  note(message: string): void;
  finish(): void;
}

export interface ProgressOptions<State> {
  readonly terminal: Terminal;
  readonly paint: Painter;
  readonly quiet: boolean;
  /** Share of the input's bytes that were read, 0 to 1; undefined where the size is not known. */
  readonly share: () => number | undefined;
  /** What is told of the state, after the share. */
  readonly counts: (
    state: State,
    told: { readonly paint: Painter; readonly elapsedMs: number },
  ) => string;
  readonly now: () => number;
}

const redrawMs = 100;
const lineMs = 10_000;
const barWidth = 24;
const clearLine = '\r\u001B[2K';

export function createProgress<State>(options: ProgressOptions<State>): Progress<State> {
  const { terminal, paint, quiet, share, counts, now } = options;
  const startedAt = now();
  const interval = terminal.isTTY ? redrawMs : lineMs;
  let nextAt = terminal.isTTY ? startedAt : startedAt + lineMs;
  let line = '';
  return {
    update(state) {
      if (quiet || now() < nextAt) return;
      nextAt = now() + interval;
      const bar = terminal.isTTY ? drawBar(share(), paint) : drawShare(share());
      line = bar + counts(state, { paint, elapsedMs: now() - startedAt });
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

function drawBar(share: number | undefined, paint: Painter): string {
  if (share === undefined) return '';
  const full = Math.round(share * barWidth);
  const bar = paint('green', '█'.repeat(full)) + paint('dim', '░'.repeat(barWidth - full));
  return `${bar} ${drawShare(share)}`;
}

function drawShare(share: number | undefined): string {
  return share === undefined ? '' : `${String(Math.round(share * 100)).padStart(3)} %  `;
}
