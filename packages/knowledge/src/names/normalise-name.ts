/** Makes names comparable: without case, accents, points and quotes, hyphens as spaces. */

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ə: 'e',
};

const plain = /^[a-z0-9 ]*$/;

export function normaliseName(text: string): string {
  const lower = text.toLowerCase();
  return plain.test(lower) && !lower.includes('  ') ? lower.trim() : fold(lower);
}

/** Spaces between words are kept single; "U.S." becomes "us", "al-Shabaab" becomes "al shabaab". */
function fold(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðþłıħə]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’‘ʼʻ`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
