/** Two independent hashes of a normalised name, of 32 and 16 bits: together a key too long to meet its double. */

export interface NameHash {
  readonly high: number;
  readonly low: number;
}

export function hashName(normalised: string): NameHash {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let i = 0; i < normalised.length; i++) {
    const unit = normalised.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ (unit + 0x7f4a7c15), 0x85ebca6b);
    low ^= low >>> 13;
  }
  return { high: (high ^ (high >>> 15)) >>> 0, low: (low ^ (low >>> 16)) & 0xffff };
}
