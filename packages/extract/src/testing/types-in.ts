/** For tests: the types of the events that a text tells, in order. */

import { read } from './expect-events.ts';

export function typesIn(text: string, title?: string): string[] {
  return read(text, title).events.map(({ type }) => type);
}
