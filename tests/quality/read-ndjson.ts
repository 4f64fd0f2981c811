/** Rows of a file that has one JSON object a line. */

import { readFileSync } from 'node:fs';

export function readNdjson<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}
