/** What it takes to be ready to read: each part loaded alone in a fresh process. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from '../measure/latencies.ts';
import type { LoadedPart, LoadMeasure } from '../measure/measure-load.ts';
import type { Section } from '../report.ts';

const program = join(import.meta.dirname, '..', 'measure', 'measure-load.ts');
const parts: readonly LoadedPart[] = ['reader', 'knowledge', 'extractor'];
const runs = 5;

export function measureLoads(): Section {
  return {
    name: 'load',
    title: 'Loading, each in a fresh process',
    notes: [
      `Median of ${runs} processes. Imports include compiling; memory is what the process grew by.`,
    ],
    rows: parts.map((part) => {
      const measures = Array.from({ length: runs }, () => measurePart(part));
      const middle = (name: keyof LoadMeasure): number => median(measures.map((one) => one[name]));
      return {
        part,
        'import ms': middle('importMs'),
        'load ms': middle('loadMs'),
        'first use ms': middle('firstUseMs'),
        'CPU ms': middle('cpuMs'),
        'RSS MB': middle('rssMB'),
      };
    }),
  };
}

function measurePart(part: LoadedPart): LoadMeasure {
  const output = execFileSync(process.execPath, [program, part], { encoding: 'utf8' });
  return JSON.parse(output) as LoadMeasure;
}
