/** For tests: the event that leads an article. */

import { read } from '../expect-events.ts';
import type { Finding } from '../extraction.ts';

export function mainOf(title: string, text: string): Finding | undefined {
  return [...read(text, title).events].sort((a, b) => b.salience - a.salience)[0];
}
