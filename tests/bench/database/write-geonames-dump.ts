/**
 * Dumps in GeoNames' formats, of any size, made up and the same every time: what an import costs depends on how many lines there are,
 * how long they are and how many of their names are taken, and these are here as they are in the published files.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createRandom, pickEven, pickSkewed } from '../measure/random.ts';

export interface DumpSize {
  readonly places: number;
  /** Of the lines of the table of alternate names. */
  readonly names: number;
  /** ISO 3166-1 alpha-2, those with most places first. */
  readonly countries: readonly string[];
}

export interface DumpFiles {
  readonly places: string;
  readonly names: string;
}

/** Numbers above all that GeoNames has given, so that no line is a place that the gazetteer knows. */
const firstId = 900_000_000;
const seed = 20_240_101;

export async function writeGeonamesDump(files: DumpFiles, size: DumpSize): Promise<void> {
  await write(files.places, placeLines(size));
  await write(files.names, nameLines(size));
}

const write = (path: string, lines: Iterable<string>): Promise<void> =>
  pipeline(Readable.from(inBlocks(lines)), createWriteStream(path));

function* inBlocks(lines: Iterable<string>): Generator<string> {
  let block: string[] = [];
  for (const line of lines) {
    if (block.push(line) < 1000) continue;
    yield block.join('');
    block = [];
  }
  yield block.join('');
}

/** Nineteen cells: a name in Latin letters and in ASCII, up to eight others of several scripts, a point, a class, codes and numbers. */
function* placeLines({ places, countries }: DumpSize): Generator<string> {
  const random = createRandom(seed);
  for (let at = 0; at < places; at++) {
    const name = nameOf(random);
    const others = Array.from({ length: Math.floor(random() ** 3 * 9) }, () => otherOf(random));
    const cells = [
      firstId + at,
      name,
      name.normalize('NFD').replace(/\p{M}/gu, ''),
      others.join(','),
      (random() * 140 - 60).toFixed(5),
      (random() * 360 - 180).toFixed(5),
      'P',
      pickSkewed(['PPL', 'PPLX', 'PPLA', 'PPLA3'], random),
      pickSkewed(countries, random),
      '',
      twoDigits(random, 20),
      twoDigits(random, 90),
      '',
      '',
      random() < 0.7 ? 0 : Math.floor(10 ** (2 + random() ** 4 * 4)),
      '',
      Math.floor(random() * 2000),
      'Etc/UTC',
      '2024-01-01',
    ];
    yield `${cells.join('\t')}\n`;
  }
}

/** Ten cells; by far the most lines are names in languages that nobody asks for, addresses and codes. */
function* nameLines({ places, names }: DumpSize): Generator<string> {
  const random = createRandom(seed + 1);
  for (let at = 0; at < names; at++) {
    const language = pickSkewed(['link', '', 'fa', 'zh', 'ar', 'en', 'wkdt', 'ru', 'post'], random);
    const name = language === 'wkdt' ? `Q${firstId + at}` : otherOf(random);
    const id = firstId + Math.floor(random() * places);
    yield `${[at + 1, id, language, name, '', '', '', '', '', ''].join('\t')}\n`;
  }
}

const twoDigits = (random: () => number, most: number): string =>
  String(1 + Math.floor(random() * most)).padStart(2, '0');

const beginnings = [
  'Bar',
  'Kel',
  'Mor',
  'Sant',
  'Tav',
  'Ul',
  'Ver',
  'Zhe',
  'Ost',
  'Lin',
  'Dra',
  'Hok',
];
const middles = ['a', 'en', 'ó', 'ish', 'or', 'üm', 'ale', 'ino', 'ek', 'ava'];
const ends = [
  'burg',
  'dal',
  'grad',
  'ham',
  'ika',
  'ovo',
  'stan',
  'ton',
  'ville',
  'wa',
  'pur',
  'não',
];

/** First letter and number of letters of other scripts: Cyrillic, Arabic, Chinese. */
const scripts = [
  { first: 0x430, size: 32 },
  { first: 0x627, size: 20 },
  { first: 0x4e00, size: 2000 },
];

function nameOf(random: () => number): string {
  const middle = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    pickEven(middles, random),
  );
  const word = `${pickEven(beginnings, random)}${middle.join('')}${pickEven(ends, random)}`;
  return random() < 0.25 ? `${pickEven(beginnings, random)} ${word}` : word;
}

function otherOf(random: () => number): string {
  if (random() < 0.6) return nameOf(random);
  const { first, size } = pickEven(scripts, random);
  const letters = Array.from({ length: 4 + Math.floor(random() * 6) }, () =>
    String.fromCodePoint(first + Math.floor(random() * size)),
  );
  return letters.join('');
}
