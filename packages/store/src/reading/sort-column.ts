/** A column that lists are sorted by: how its value goes into a cursor, and how it comes back as a parameter. */

import { type SQL, sql } from 'drizzle-orm';
import type { CursorType } from '../cursor.ts';
import { instant } from './json-shapes.ts';

export interface SortColumn {
  readonly column: SQL;
  readonly type: CursorType;
  readonly cast: SQL;
  readonly output: SQL;
}

export const sortBy = {
  id: (column: SQL): SortColumn => ({ column, type: 'id', cast: sql`uuid`, output: column }),
  text: (column: SQL): SortColumn => ({ column, type: 'text', cast: sql`text`, output: column }),
  integer: (column: SQL): SortColumn => ({
    column,
    type: 'number',
    cast: sql`int`,
    output: column,
  }),
  real: (column: SQL): SortColumn => ({ column, type: 'number', cast: sql`real`, output: column }),
  instant: (column: SQL): SortColumn => ({
    column,
    type: 'instant',
    cast: sql`timestamptz`,
    output: instant(column),
  }),
} as const;
