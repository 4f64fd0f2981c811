/** Words that news uses of one country without naming it: "the Taoiseach", "congressional leaders". */
import type { Alpha3 } from '../countries/alpha3.ts';
import { normaliseName } from '../names/normalise-name.ts';
import {
  cellOf,
  invalidEntry,
  listOf,
  readTextTable,
  type TableRow,
} from '../tables/text-table.ts';

type Sureness = 'always' | 'usual' | 'default';

export interface CountryWord {
  readonly country: Alpha3;
  /** Always where no other country has it, usual where others mostly say whose, default where nothing else tells. */
  readonly sureness: Sureness;
  /** Last day of the usage. */
  readonly until: string | undefined;
}

export interface CountryWords {
  /** The country of the first such word among these, longest words first. Few words ask for the day. */
  find(words: readonly string[], day: () => string | undefined): CountryWord | undefined;
}

export function loadCountryWords(): CountryWords {
  const entries = new Map<string, CountryWord>();
  for (const row of readTextTable('data/actors/words-of-one-country.txt'))
    for (const word of listOf(cellOf(row, 0, 'words'))) addWord(entries, word, row);
  const firstWords = new Set([...entries.keys()].map(firstWordOf));
  return { find: (words, day) => findWord({ entries, firstWords }, words, day) };
}

function addWord(entries: Map<string, CountryWord>, word: string, row: TableRow): void {
  const key = normaliseName(word);
  if (entries.has(key))
    throw invalidEntry(row.where, `has "${word}", which stands in the table already`, 'Drop one');
  const match = /^(always|usual|default)(?: \.\.(\d{4}-\d\d-\d\d))?$/.exec(
    cellOf(row, 2, 'sureness'),
  );
  if (match === null)
    throw invalidEntry(
      row.where,
      `says "${row.cells[2]}"`,
      'Write always, usual or default, then ..day',
    );
  entries.set(key, {
    country: cellOf(row, 1, 'country'),
    sureness: match[1] as Sureness,
    until: match[2],
  });
}

const firstWordOf = (text: string): string => {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
};

const longestWord = 4;

interface Table {
  readonly entries: ReadonlyMap<string, CountryWord>;
  /** Hardly any word of a sentence begins one of the table's: what does not is passed over. */
  readonly firstWords: ReadonlySet<string>;
}

function findWord(
  { entries, firstWords }: Table,
  words: readonly string[],
  day: () => string | undefined,
): CountryWord | undefined {
  const starts: number[] = [];
  for (let at = 0; at < words.length; at++)
    if (firstWords.has(firstWordOf(words[at] ?? ''))) starts.push(at);
  if (starts.length === 0) return undefined;
  for (let length = longestWord; length > 0; length--)
    for (const at of starts) {
      if (at + length > words.length) break;
      const word = entries.get(words.slice(at, at + length).join(' '));
      if (word !== undefined && !(word.until !== undefined && (day() ?? '9') > word.until))
        return word;
    }
  return undefined;
}
