/**
 * Recognises texts that are nearly the same: the wire story that ten outlets print with other headlines.
 * MinHash over runs of three words estimates the share of common runs; two texts are compared at all when
 * one of sixteen bands of their signatures is equal, which finds copies above four fifths practically always.
 * See Broder, "On the resemblance and containment of documents" (1997).
 */

const rows = 4;
const bandCount = 16;
const size = rows * bandCount;
const shingleWords = 3;
/** Share of equal signature places from which two texts count as copies. */
const copyThreshold = 0.8;

export interface Fingerprint {
  /** 64 numbers of 32 bits as hexadecimal. */
  readonly signature: string;
  readonly bands: readonly number[];
}

export function fingerprint(text: string): Fingerprint {
  const minima = minimaOf(text);
  const bands: number[] = [];
  for (let band = 0; band < bandCount; band++) bands.push(hashBand(minima, band));
  return { signature: Buffer.from(minima.buffer).toString('hex'), bands };
}

/** Estimated share of runs of words that both texts have, 0 to 1. */
export function resemblance(a: string, b: string): number {
  if (a.length !== size * 8 || b.length !== size * 8) return 0;
  let equal = 0;
  for (let at = 0; at < a.length; at += 8) if (a.slice(at, at + 8) === b.slice(at, at + 8)) equal++;
  return equal / size;
}

export function isNearCopy(a: string, b: string): boolean {
  return resemblance(a, b) >= copyThreshold;
}

function minimaOf(text: string): Uint32Array {
  const minima = new Uint32Array(size).fill(0xffffffff);
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = Math.max(1, words.length - shingleWords + 1);
  for (let at = 0; at < last; at++) {
    const hash = hashText(words.slice(at, at + shingleWords).join(' '));
    for (let row = 0; row < size; row++) {
      const value = mix(hash ^ mix(row + 1));
      if (value < (minima[row] ?? 0)) minima[row] = value;
    }
  }
  return minima;
}

/** FNV-1a. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input changes half of the output's. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A safe integer that begins with the band's number, so that equal values in different bands stay apart. */
function hashBand(minima: Uint32Array, band: number): number {
  const place = minima.subarray(band * rows, (band + 1) * rows);
  const low = place.reduce((hash, value) => mix(hash ^ value), band + 1);
  const high = place.reduce((hash, value) => mix(hash + value), 0x9e3779b9) & 0xffff;
  return (band * 0x10000 + high) * 0x100000000 + low;
}
