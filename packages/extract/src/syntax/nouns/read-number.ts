/** Numbers as news writes them, "two dozen", "1.5 million", "tens of thousands", "half a million"; vague ones as their least value. */
import { numberWords } from '@dateline/language';

const FACTORS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1000,
    million: 1_000_000,
    billion: 1_000_000_000,
  }),
);

/** Words of more than one: "hundreds" are 200 at the least, and in "tens of thousands" the last one is a factor. */
const VAGUE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    couple: 2,
    tens: 20,
    dozens: 24,
    scores: 40,
    hundreds: 200,
    thousands: 2000,
    millions: 2_000_000,
  }),
);

const FIGURE = /^(\d[\d,]*(?:\.\d+)?)(?:[-–]\d[\d,]*)?$/;

export function isNumeral(word: string): boolean {
  return FACTORS.has(word) || VAGUE.has(word) || smallOf(word) !== null;
}

/** "two dozen", "three thousand twelve"; but "in 2004 twelve people" tells two numbers. */
export function isOneNumber(numeral: string, next: string): boolean {
  return FACTORS.has(next) || (FACTORS.has(numeral) && isNumeral(next));
}

/** "thirty-four": words of tens and ones that a hyphen joins. */
export function isWithHyphen(ten: string, one: string): boolean {
  return (numberWords.get(ten) ?? 0) >= 20 && (numberWords.get(one) ?? 10) < 10;
}

/** The value of lower-case words that make one number, or null where they make none. */
export function readNumber(words: readonly string[]): number | null {
  if (!words.some(isNumeral)) return null;
  let whole = 0;
  let open: number | null = null;
  for (const word of words) {
    const factor: number | undefined = open === null ? FACTORS.get(word) : factorIn(word);
    if (factor !== undefined) {
      const product: number = (open ?? 1) * factor;
      whole += factor < 1000 ? 0 : product;
      open = factor < 1000 ? product : null;
    } else open = startOf(word, open);
  }
  return Math.round(whole + (open ?? 0));
}

function factorIn(word: string): number | undefined {
  return FACTORS.get(word) ?? FACTORS.get(word.replace(/s$/, ''));
}

function startOf(word: string, open: number | null): number | null {
  if (word === 'half') return 0.5;
  if (word === 'several' || word === 'few') return 2;
  const value = VAGUE.get(word) ?? smallOf(word);
  return value === null ? open : (open ?? 0) + value;
}

function smallOf(word: string): number | null {
  const figure = FIGURE.exec(word)?.[1];
  if (figure !== undefined) return Number(figure.replaceAll(',', ''));
  const known = numberWords.get(word);
  if (known !== undefined) return known;
  const [ten = '', one = ''] = word.split('-');
  return isWithHyphen(ten, one)
    ? (numberWords.get(ten) as number) + (numberWords.get(one) as number)
    : null;
}
