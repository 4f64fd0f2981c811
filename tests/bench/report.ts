/** What a section of the benchmark found, and how it is printed. */

type Cell = string | number;

export interface Section {
  readonly name: string;
  readonly title: string;
  /** What a reader must know to read the figures. */
  readonly notes: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

export function formatSection({ title, notes, rows }: Section): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [names, ...rows.map((row) => names.map((name) => formatCell(row[name])))];
  const widths = names.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const isNumber = (column: number): boolean =>
    rows.every((row) => typeof row[names[column] ?? ''] !== 'string');
  const table = lines.map((line) =>
    line
      .map((cell, column) =>
        isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [title, '='.repeat(title.length), ...table, ...notes, ''].join('\n');
}

/** Three significant digits: what a shared machine can vouch for. */
function formatCell(cell: Cell | undefined): string {
  if (typeof cell !== 'number') return cell ?? '';
  if (cell === 0 || Number.isInteger(cell) || Math.abs(cell) >= 100)
    return String(Math.round(cell));
  return cell.toPrecision(3);
}
