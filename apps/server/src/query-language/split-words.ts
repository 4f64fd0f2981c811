/** Splits the text of a search box into words, `key:value` pairs and quoted phrases. */
import { badUserInput } from '../bad-user-input.ts';

export interface QueryWord {
  /** Null for a plain word or phrase. */
  readonly key: string | null;
  /** The alternatives behind a key: commas part them, but for commas within quotation marks. One for a plain word. */
  readonly values: readonly string[];
  /** Written with a minus before it. */
  readonly negated: boolean;
  readonly quoted: boolean;
}

/** A minus, then a key with its colon and values, or a word alone; each quoted or bare. */
const wordPattern =
  /(?<minus>-)?(?:(?<key>[A-Za-z]+):(?<list>(?:"[^"]*"|[^\s"])*)|"(?<phrase>[^"]*)"|(?<bare>[^\s"]+))/y;
const valuePattern = /(?:"[^"]*"|[^,"])+|(?<=^|,)(?=,|$)/g;

export function splitWords(text: string): QueryWord[] {
  const words: QueryWord[] = [];
  let position = skipSpace(text, 0);
  while (position < text.length) {
    wordPattern.lastIndex = position;
    const match = wordPattern.exec(text);
    if (!match) throw unreadable(text, position);
    const { minus, key, list, phrase, bare } = match.groups ?? {};
    words.push({
      key: key?.toLowerCase() ?? null,
      values: list === undefined ? [phrase ?? bare ?? ''] : valuesOf(list),
      negated: minus !== undefined,
      quoted: phrase !== undefined,
    });
    position = skipSpace(text, position + match[0].length);
  }
  return words;
}

function valuesOf(list: string): string[] {
  return [...list.matchAll(valuePattern)].map(([value]) => value.replaceAll('"', '').trim());
}

function skipSpace(text: string, from: number): number {
  let position = from;
  while (position < text.length && /\s/.test(text.charAt(position))) position += 1;
  return position;
}

function unreadable(text: string, position: number): Error {
  const rest = text.slice(position, position + 30);
  return badUserInput(
    `\`query\` cannot be read from character ${position + 1} on (${rest}): a quotation mark is not closed, or stands alone.`,
  );
}
