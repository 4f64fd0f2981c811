import { expect, test } from 'vitest';
import { IngestSummary } from '../ingest-summary.ts';
import { countArticles } from './count-articles.ts';
import { createProgress } from './progress.ts';
import { createPainter } from './style.ts';

function start(isTTY: boolean, quiet = false) {
  const written: string[] = [];
  const clock = { time: 0 };
  const progress = createProgress({
    terminal: { isTTY, columns: 80, write: (text) => void written.push(text) },
    paint: createPainter(false),
    quiet,
    share: () => 0.5,
    counts: countArticles,
    now: () => clock.time,
  });
  const summary = new IngestSummary();
  summary.added = 30;
  summary.eventsAdded = 70;
  summary.failed = 1;
  return { written, clock, progress, summary };
}

test('a terminal gets a bar that redraws itself at most ten times a second', () => {
  const { written, clock, progress, summary } = start(true);
  progress.update(summary);
  clock.time = 50;
  progress.update(summary);
  clock.time = 1000;
  progress.update(summary);
  expect(written).toHaveLength(2);
  expect(written[1]).toBe(
    '\r\u001B[2K████████████░░░░░░░░░░░░  50 %  31 articles, 70 reports of events, 31.0 articles/s, 1 failed',
  );
});

test('elsewhere there is a line every ten seconds, without control characters', () => {
  const { written, clock, progress, summary } = start(false);
  progress.update(summary);
  clock.time = 10_000;
  progress.update(summary);
  expect(written).toEqual([' 50 %  31 articles, 70 reports of events, 3.1 articles/s, 1 failed\n']);
});

test('a note stays above the bar', () => {
  const { written, progress, summary } = start(true);
  progress.update(summary);
  progress.note('one failed');
  expect(written[1]).toContain('one failed\n█');
});

test('quiet is quiet', () => {
  const { written, progress, summary } = start(true, true);
  progress.update(summary);
  progress.note('x');
  progress.finish();
  expect(written).toEqual([]);
});
