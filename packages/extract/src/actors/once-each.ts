/** Nothing of a phrase is found out twice: what was found for a head is kept as long as the document. */

import type { Tree } from '../syntax/tree.ts';

/** Where finding out about a head may lead back to it, it finds what is held of it meanwhile. */
export function onceEach<Found>(
  { document: { length } }: Tree,
  find: (head: number) => Found,
  meanwhile?: Found,
) {
  const known = new Array<Found | undefined>(length).fill(undefined);
  return (head: number): Found => {
    const before = known[head];
    if (before !== undefined) return before;
    known[head] = meanwhile;
    const found = find(head);
    known[head] = found;
    return found;
  };
}
