/**
 * Whether two names that no book knows are most likely one: the same first and family name, with or without what stands between
 * them; the same body, with or without its legal form. When in doubt they stay two, to be merged by hand.
 */
import { normaliseName } from '@dateline/knowledge';

export function isSamePerson(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [one, other]
    .map((name) => normaliseName(name).split(' '))
    .sort((a, b) => a.length - b.length);
  if (shorter.length < 2 || !isSpelledOut(shorter) || !isSpelledOut(longer)) return false;
  if (shorter[0] !== longer[0] || shorter.at(-1) !== longer.at(-1)) return false;
  return isWithin(shorter.slice(1, -1), longer.slice(1, -1));
}

/** "J. Doe" may be Jane or John. */
const isSpelledOut = (words: readonly string[]): boolean =>
  (words[0]?.length ?? 0) > 1 && (words.at(-1)?.length ?? 0) > 1;

/** Middle names, in their order; an initial stands for the name it begins. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const word of many) {
    const wanted = few[at];
    if (wanted === undefined) break;
    if (agree(wanted, word)) at++;
  }
  return at === few.length;
}

const agree = (one: string, other: string): boolean =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other));

const legalForm =
  / (?:incorporated|inc|corporation|corp|company|co|limited|ltd|plc|llc|group|holdings|ag|sa|gmbh|nv)$/;

export function isSameBody(one: string, other: string): boolean {
  const core = (name: string): string =>
    normaliseName(name).replace(/^the /, '').replace(legalForm, '').replace(legalForm, '');
  const [first, second] = [core(one), core(other)];
  return first === second && first.length > 2;
}
