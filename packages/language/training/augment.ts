/**
 * Variants of training sentences: news also comes in capitals, in lower case and as headlines, and is
 * full of names nobody has seen before.
 */

import type { Example } from './example.ts';
import type { Random } from './random.ts';

const CAPITALS = 0.04;
const LOWER = 0.03;
const HEADLINE = 0.03;
const OTHER_NAMES = 0.3;

/** Names of the training data by type, number of words and tags. */
export type NameStock = ReadonlyMap<string, readonly (readonly string[])[]>;

export function stockNames(examples: readonly Example[], nameTags: readonly string[]): NameStock {
  const stock = new Map<string, string[][]>();
  for (const example of examples) {
    for (const span of spansOf(example.names ?? [])) {
      const key = kindOf(example, span, nameTags);
      const known = stock.get(key) ?? [];
      known.push(example.forms.slice(span.first, span.last));
      stock.set(key, known);
    }
  }
  return stock;
}

/** "Supreme Court" is an adjective and a noun and "Hyde Park" two nouns: in each other's place they would teach wrong tags. */
function kindOf(
  { tags = [] }: Example,
  { first, last, tag }: Span,
  names: readonly string[],
): string {
  return `${names[tag]} ${last - first} ${tags.slice(first, last).join(' ')}`;
}

export function augment(
  example: Example,
  stock: NameStock,
  nameTags: readonly string[],
  random: Random,
): Example {
  const renamed =
    example.names && random.next() < OTHER_NAMES
      ? rename(example, stock, nameTags, random)
      : example.forms;
  const choice = random.next();
  if (choice < CAPITALS) return { ...example, forms: renamed.map((form) => form.toUpperCase()) };
  if (choice < CAPITALS + LOWER)
    return { ...example, forms: renamed.map((form) => form.toLowerCase()) };
  if (choice < CAPITALS + LOWER + HEADLINE) return { ...example, forms: renamed.map(asHeadline) };
  return { ...example, forms: renamed };
}

/** Another name of the same type, length and tags takes each name's place; the tree stays right. */
function rename(
  example: Example,
  stock: NameStock,
  nameTags: readonly string[],
  random: Random,
): readonly string[] {
  const renamed = [...example.forms];
  for (const span of spansOf(example.names ?? [])) {
    const { first, last } = span;
    const others = stock.get(kindOf(example, span, nameTags)) ?? [];
    const other = others[random.below(others.length)];
    if (other && random.next() < 0.5) renamed.splice(first, last - first, ...other);
  }
  return renamed;
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly tag: number;
}

/** Odd tags begin a name, the following even one continues it; 0 is no name. */
function spansOf(names: readonly number[]): Span[] {
  const spans: { first: number; last: number; tag: number }[] = [];
  for (const [i, tag] of names.entries()) {
    const open = spans.at(-1);
    if (tag % 2 === 1) spans.push({ first: i, last: i + 1, tag });
    else if (tag > 0 && open && open.last === i && tag === open.tag + 1) open.last = i + 1;
  }
  return spans;
}

const SMALL_WORD = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|as|with|from|'s|n't)$/i;

function asHeadline(form: string, position: number): string {
  if (position > 0 && SMALL_WORD.test(form)) return form.toLowerCase();
  return form.charAt(0).toUpperCase() + form.slice(1);
}
