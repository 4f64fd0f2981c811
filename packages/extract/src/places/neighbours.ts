/** Which toponyms stand right behind one another, as places in one another or as members of one list. */

import type { Knowledge } from '@dateline/knowledge';
import type { Toponym } from './toponym.ts';

export interface Neighbours {
  /** The name that this one is written behind. */
  readonly around: string | undefined;
  /** The other members of a list of countries or provinces. */
  readonly beside: readonly string[];
}

export function neighboursOf(
  toponyms: readonly Toponym[],
  text: string,
  { places }: Knowledge,
): Neighbours[] {
  const neighbours: Neighbours[] = [];
  for (const run of runsOf(toponyms, text)) {
    const names = run.map((toponym) => toponym.text);
    const wide = names.filter((name) =>
      places.findByName(name).some(({ kind }) => kind === 'COUNTRY' || kind === 'ADM1'),
    );
    const isList = run.length > 2 && wide.length > run.length * WIDE_SHARE;
    run.forEach((toponym, index) => {
      const before = run[index - 1];
      const isBehind =
        before !== undefined && /^,? ?\(?$/.test(text.slice(before.end, toponym.start));
      neighbours.push({
        around: isBehind && !isList ? before.text : undefined,
        beside: isList ? names.filter((_, at) => at !== index) : [],
      });
    });
  }
  return neighbours;
}

/** In "Reston, Virginia, and Paris, Texas" half are provinces; in a list of provinces nearly all. */
const WIDE_SHARE = 0.6;

const LINK = /^(?:,? (?:and|or|& )?|,? ?\()? ?$/;

/** Toponyms with nothing but commas and conjunctions between them. */
function runsOf(toponyms: readonly Toponym[], text: string): Toponym[][] {
  const runs: Toponym[][] = [];
  for (const toponym of toponyms) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last === undefined ? null : text.slice(last.end, toponym.start);
    if (run !== undefined && gap !== null && gap !== '' && gap !== ' ' && LINK.test(gap))
      run.push(toponym);
    else runs.push([toponym]);
  }
  return runs;
}
