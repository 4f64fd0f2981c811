/** Numbers as news writes them; vague ones as their least value. */

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  dozen: 12,
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  tens: 20,
  couple: 2,
};

export function numberOf(word: string): number | null {
  if (/^\d[\d,]*$/.test(word)) return Number(word.replaceAll(',', ''));
  const known = WORDS[word];
  if (known !== undefined) return known;
  const [ten, one] = word.split('-');
  const tens = WORDS[ten ?? ''];
  const ones = WORDS[one ?? ''];
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null;
}
