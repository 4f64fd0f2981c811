/**
 * A hyphen inside a name belongs to the part behind it ("Omar al-Hassan"), as the treebanks mostly have it. Hung on the first
 * part, which costs the parser little, it would seem to end the name.
 */

import type { Document } from './document.ts';
import { DEPRELS } from './tagset.ts';

type Drawn = Pick<Document, 'text' | 'length' | 'starts' | 'ends' | 'heads' | 'deprels'>;

const PUNCT = DEPRELS.indexOf('punct');
const FLAT = DEPRELS.indexOf('flat');

/** Changes the heads in place. */
export function hangHyphens({ text, length, starts, ends, heads, deprels }: Drawn): void {
  for (let token = 1; token + 1 < length; token++) {
    const start = starts[token] as number;
    if (deprels[token] !== PUNCT || deprels[token + 1] !== FLAT || text[start] !== '-') continue;
    if (ends[token - 1] !== start || ends[token] !== starts[token + 1]) continue;
    if (heads[token] === heads[token + 1] || heads[token] === token - 1) heads[token] = token + 1;
  }
}
