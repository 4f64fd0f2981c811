/** Plain tables: columns as wide as their content, the last ones shrunk and wrapped to fit the terminal. */

export interface Column {
  readonly title: string;
  /** A column that may be wrapped gives way first. */
  readonly wrap?: boolean;
}

export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const widths = fitWidths(columns, rows, width);
  const lines = [
    formatRow(
      columns.map((column) => column.title),
      widths,
    ),
    widths.map((size) => '─'.repeat(size)).join('  '),
    ...rows.map((row) => formatRow(row, widths)),
  ];
  return `${lines.join('\n')}\n`;
}

function fitWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const widths = columns.map((column, at) =>
    Math.max(column.title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const gaps = 2 * (columns.length - 1);
  const fixed = widths.reduce((sum, size, at) => (columns[at]?.wrap ? sum : sum + size), gaps);
  const elastic = columns.filter((column) => column.wrap).length;
  const share = Math.max(16, Math.floor((width - fixed) / Math.max(1, elastic)));
  return widths.map((size, at) => (columns[at]?.wrap ? Math.min(size, share) : size));
}

function formatRow(cells: readonly string[], widths: readonly number[]): string {
  const wrapped = widths.map((size, at) => wrapText(cells[at] ?? '', size));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  const lines: string[] = [];
  for (let line = 0; line < height; line++) {
    const parts = wrapped.map((cell, at) => (cell[line] ?? '').padEnd(widths[at] ?? 0));
    lines.push(parts.join('  ').trimEnd());
  }
  return lines.join('\n');
}

/** Breaks at spaces; a word longer than the line is cut. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    for (const piece of cut(word, width)) {
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (longer.length > width) {
        lines.push(line);
        line = piece;
      } else line = longer;
    }
  }
  return [...lines, line];
}

function cut(word: string, width: number): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < word.length; at += width) pieces.push(word.slice(at, at + width));
  return pieces.length === 0 ? [''] : pieces;
}
