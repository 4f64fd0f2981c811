/** For tests: the event that leads an article. */

import type { Finding } from '../extraction.ts';
import { read } from './expect-events.ts';

export function mainOf(title: string, text: string): Finding | undefined {
  return [...read(text, title).events].sort((a, b) => b.salience - a.salience)[0];
}
