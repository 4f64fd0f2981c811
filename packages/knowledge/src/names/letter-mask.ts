/** Which letters a normalised name has, as 32 bits: names that differ in many letters need no closer look. */

export function letterMask(normalised: string): number {
  let mask = 0;
  for (let i = 0; i < normalised.length; i++) {
    const letter = normalised.charCodeAt(i) - 97;
    mask |= letter >= 0 && letter < 26 ? 1 << letter : 1 << 26;
  }
  return mask >>> 0;
}

export function differingLetters(a: number, b: number): number {
  let bits = a ^ b;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
