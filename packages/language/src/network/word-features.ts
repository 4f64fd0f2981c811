/**
 * How a word looks to the network: a folded form, hashed character n-grams, and a shape. Training and
 * reading must agree to the bit, so nothing here depends on the model.
 */

/** Longer forms carry nothing more; the limit keeps ten-megabyte "words" cheap. */
const LONGEST_FORM = 64;

const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['`', "'"],
  ['“', '"'],
  ['”', '"'],
  ['``', '"'],
  ["''", '"'],
  ['–', '--'],
  ['—', '--'],
  ['--', '--'],
  ['…', '...'],
]);

/** Lower case, digits as 0, typographic punctuation made plain, addresses as one word. */
export function foldForm(form: string): string {
  const word = form.length > LONGEST_FORM ? form.slice(0, LONGEST_FORM) : form;
  if (word.length > 6 && /^(https?:|www\.)|@.*\./i.test(word)) return '<url>';
  const plain = PUNCTUATION.get(word);
  if (plain !== undefined) return plain;
  let folded = word.toLowerCase();
  if (/[0-9]/.test(folded)) folded = folded.replace(/[0-9]/g, '0').replace(/0{5,}/g, '00000');
  return folded.includes('’') ? folded.replaceAll('’', "'") : folded;
}

/** `Xx`, `XX`, `dd`, `Xx-X`: runs are cut at two, the whole at eight. */
function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let i = 0; i < Math.min(form.length, LONGEST_FORM) && shape.length < 8; i++) {
    const kind = kindOf(form[i] as string);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (/\p{Lu}/u.test(character)) return 'X';
  return /\p{L}/u.test(character) ? 'x' : character;
}

export function shapeBucket(form: string, buckets: number): number {
  return (hash(shapeOf(form), 300) >>> 1) % buckets;
}

/** Buckets of all n-grams of 2 to 5 characters, and of the word's ends once more on their own. */
export function subwordBuckets(folded: string, buckets: number): number[] {
  const mask = buckets - 1;
  const word = `<${folded.slice(0, 24)}>`;
  const found: number[] = [];
  for (let size = 2; size <= 5; size++) {
    for (let i = 0; i + size <= word.length; i++)
      found.push(hash(word.slice(i, i + size), 100 + size) & mask);
  }
  found.push(
    hash(word.slice(-4), 201) & mask,
    hash(word.slice(-3), 202) & mask,
    hash(word.slice(0, 4), 203) & mask,
  );
  return found;
}

/** FNV-1a with a final mix, seeded so that kinds of feature do not share buckets by construction. */
function hash(text: string, seed: number): number {
  let h = (0x811c9dc5 ^ seed) | 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) | 0;
}
