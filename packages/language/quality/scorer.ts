/** Asks the evaluation folder's scorer about names and dates. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedFile } from '../training/shared-folder.ts';

export type ScoredSet = 're3d' | 'gum_news_entities' | 'meantime' | 'gum_tei_dates';

/** The set's figure by the scorer's name for it, in percent. */
export type Figures = Readonly<Record<string, number>>;

/** Runs `answer.ts` on the set; `task` is ner or time. */
export function askScorer(task: 'ner' | 'time', set: ScoredSet): Figures {
  const out = join(tmpdir(), `dateline-language-${task}-${set}-${process.pid}.json`);
  const answer = fileURLToPath(new URL('./answer.ts', import.meta.url));
  execFileSync(
    process.execPath,
    [
      sharedFile('eval/score.mjs'),
      '--gold',
      sharedFile('gold'),
      '--only',
      set,
      '--extract',
      `"${process.execPath}" "${answer}"`,
      '--json',
      out,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return figuresOf(JSON.parse(readFileSync(out, 'utf8')), task, set);
}

function figuresOf(report: unknown, task: string, set: string): Figures {
  const { results } = report as {
    readonly results: readonly {
      readonly task: string;
      readonly set: string;
      readonly metrics: Figures;
    }[];
  };
  const result = results.find((one) => one.task === task && one.set === set);
  if (!result) throw new Error(`The scorer said nothing about ${task} on ${set}.`);
  return result.metrics;
}
