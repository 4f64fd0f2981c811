/** For tests: the lines of a list of sentences, each cut into its cells: what is to be read, who does it to whom, the sentence. */

import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../sentences/', import.meta.url);

export function sentenceLines(list: string): string[][] {
  return readFileSync(new URL(list, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}
