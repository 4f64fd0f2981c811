/**
 * A document drawn for people who debug extraction: one token per line, its tags, and the arcs between
 * heads and dependents as lines on the left.
 */

import type { Document, Sentence } from './document.ts';
import { deprelOf, uposOf, wordOf, xposOf } from './tree.ts';

export function formatTree(document: Document): string {
  return document.sentences.map((sentence) => formatSentence(document, sentence)).join('\n');
}

function formatSentence(document: Document, sentence: Sentence): string {
  const arcs = drawArcs(document, sentence);
  const words = tokensOf(sentence).map((token) => clip(wordOf(document, token)));
  const widest = Math.max(...words.map((word) => word.length));
  const lines = tokensOf(sentence).map((token, i) => {
    const word = (words[i] as string).padEnd(widest);
    const tags = `${uposOf(document, token).padEnd(5)} ${xposOf(document, token).padEnd(5)}`;
    return `${arcs[i]} ${word}  ${tags} ${deprelOf(document, token)}${annotationOf(document, token)}`.trimEnd();
  });
  return `${lines.join('\n')}\n${sentence.truncated ? '(cut: the sentence goes on)\n' : ''}`;
}

const tokensOf = ({ first, last }: Sentence): number[] =>
  Array.from({ length: last - first }, (_, i) => first + i);
const clip = (word: string): string =>
  (word.length > 30 ? `${word.slice(0, 29)}…` : word).replace(/\s/g, ' ');

function annotationOf(document: Document, token: number): string {
  const name = document.names.find(({ first, last }) => first <= token && token < last);
  const time = document.times.find(
    ({ start, end }) =>
      start <= (document.starts[token] as number) && (document.ends[token] as number) <= end,
  );
  return `${name ? `  [${name.type}]` : ''}${time ? `  [${time.value}]` : ''}`;
}

interface Arc {
  readonly low: number;
  readonly high: number;
  readonly dependent: number;
}

/** Short arcs first, each in the free column nearest to the words. */
function drawArcs(document: Document, { first, last }: Sentence): string[] {
  const arcs: Arc[] = [];
  for (let token = first; token < last; token++) {
    const head = document.heads[token] as number;
    if (head !== -1)
      arcs.push({
        low: Math.min(head, token) - first,
        high: Math.max(head, token) - first,
        dependent: token - first,
      });
  }
  arcs.sort((a, b) => a.high - a.low - (b.high - b.low));
  const columns: Arc[][] = [];
  for (const arc of arcs) {
    const free = columns.findIndex((column) =>
      column.every((other) => other.high <= arc.low || arc.high <= other.low),
    );
    if (free === -1) columns.push([arc]);
    else (columns[free] as Arc[]).push(arc);
  }
  return Array.from({ length: last - first }, (_, row) => drawRow(columns, row));
}

function drawRow(columns: readonly Arc[][], row: number): string {
  const cells: string[] = [];
  let pointed = false;
  for (const column of columns) {
    const arc = column.find(({ low, high }) => low <= row && row <= high);
    const ends = column.filter(({ low, high }) => low === row || high === row);
    cells.push(cellOf(arc, ends, row));
    pointed ||= ends.some(({ dependent }) => dependent === row);
  }
  return joinCells(cells, pointed);
}

function cellOf(arc: Arc | undefined, ends: readonly Arc[], row: number): string {
  if (ends.length > 1) return '├';
  const end = ends[0];
  if (end) return end.low === row ? '┌' : '└';
  return arc ? '│' : ' ';
}

/** From the outermost column inwards; a corner draws a line through to the word. */
function joinCells(cells: readonly string[], pointed: boolean): string {
  let line = '';
  let reaching = false;
  for (let i = cells.length - 1; i >= 0; i--) {
    const cell = cells[i] as string;
    const corner = cell === '┌' || cell === '└' || cell === '├';
    line += reaching ? (CROSSED[cell] ?? cell) : cell;
    reaching ||= corner;
    line += reaching ? '─' : ' ';
  }
  const tail = reaching ? '─' : ' ';
  return line + (pointed ? '>' : tail);
}

/** What a line on its way to the word makes of the cells that it passes. */
const CROSSED: Readonly<Record<string, string>> = { ' ': '─', '│': '┼' };
