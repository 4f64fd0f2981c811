import type { Sector } from '../codebook/sector.ts';
import type { ActorCase } from './actor-case.ts';
import { hasSense } from './phrase-reading.ts';
import { spokenFor } from './spoken-for.ts';

/** The sector of a title before the name: "Governor Anna Torvald", "rebel spokesman Anna Torvald". */
export function titleSector({ reading }: ActorCase): Sector | undefined {
  for (const segment of reading.modifiers) {
    const sector =
      spokenFor(segment, reading)?.sector ??
      hasSense(segment, 'office')?.office.sector ??
      hasSense(segment, 'noun')?.noun.sector ??
      hasSense(segment, 'title')?.title.sector;
    if (sector !== undefined && sector !== null && sector !== 'UNK') return sector;
  }
  return undefined;
}
