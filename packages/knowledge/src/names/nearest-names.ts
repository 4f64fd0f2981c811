/** Finds the names spelled most like one that was not found, for "did you mean". */
import { editDistance } from './edit-distance.ts';
import { differingLetters, letterMask } from './letter-mask.ts';

export interface NameList {
  readonly size: number;
  maskAt(index: number): number;
  /** Normalised name; asked for only where the letters nearly agree. */
  nameAt(index: number): string;
}

export interface NearName {
  readonly index: number;
  /** 1 for the same name, falling with every slip. */
  readonly score: number;
}

export function nearestNames(wanted: string, names: NameList, limit: number): NearName[] {
  const mask = letterMask(wanted);
  const slips = mostSlips(wanted.length);
  const found: NearName[] = [];
  for (let index = 0; index < names.size; index++) {
    if (differingLetters(mask, names.maskAt(index)) > slips * 2) continue;
    const score = similarity(wanted, names.nameAt(index), slips);
    if (score > 0) found.push({ index, score });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, limit);
}

/** The longer a name, the more letters of it may be wrong. */
function mostSlips(length: number): number {
  if (length <= 4) return 1;
  return length <= 8 ? 2 : 3;
}

/** A longer name that begins like the wanted one counts as near, too: people stop typing. */
function similarity(wanted: string, name: string, slips: number): number {
  if (wanted.length >= 4 && name.startsWith(wanted))
    return 0.5 + 0.5 * (wanted.length / name.length);
  const distance = editDistance(wanted, name, slips);
  return distance > slips ? 0 : 1 - distance / Math.max(wanted.length, name.length);
}
