/** Events on a map: counted in the cells of the geohash grid. The database counts by cell number, the letters are made here. */

import { sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import type { EventQuery } from '../event-query.ts';
import { eventSource } from './event-source.ts';
import { allOf } from './predicates.ts';
import { send } from './send.ts';
import { splitQuery } from './split-query.ts';

export interface GridBucket {
  readonly geohash: string;
  readonly center: { readonly latitude: number; readonly longitude: number };
  readonly count: number;
  readonly avgGoldstein: number | null;
}

export interface GridOptions {
  /** Letters of the geohash, 1 to 6. */
  readonly precision: number;
  readonly limit: number;
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly avgGoldstein: number | null;
}

export async function eventGrid(
  queryable: Queryable,
  query: EventQuery,
  { precision, limit }: GridOptions,
): Promise<GridBucket[]> {
  const { columns, rows } = gridOf(precision);
  const { from, where, id, distinct } = eventSource(splitQuery(query), { row: true });
  const cells = await send<Cell>(
    queryable,
    sql`with matching as (select ${distinct} ${id} as id, e.place_id, e.goldstein from ${from} where ${allOf(where)})
    select least(floor((p.lon + 180) / 360 * ${columns}::int), ${columns}::int - 1)::int as x,
      least(floor((p.lat + 90) / 180 * ${rows}::int), ${rows}::int - 1)::int as y,
      count(*)::int as count, avg(m.goldstein) as "avgGoldstein"
    from matching m join place p on p.id = m.place_id where p.lat is not null and p.lon is not null
    group by 1, 2 order by 3 desc, 1, 2 limit ${limit}`,
  );
  return cells.map(({ x, y, count, avgGoldstein }) => ({
    geohash: geohashOf(x, y, precision),
    center: {
      latitude: ((y + 0.5) / rows) * 180 - 90,
      longitude: ((x + 0.5) / columns) * 360 - 180,
    },
    count,
    avgGoldstein,
  }));
}

/** Every letter is five bits, dealt in turn to longitude and latitude. */
function gridOf(precision: number): { columns: number; rows: number } {
  const bits = precision * 5;
  return { columns: 2 ** Math.ceil(bits / 2), rows: 2 ** Math.floor(bits / 2) };
}

const letters = '0123456789bcdefghjkmnpqrstuvwxyz';

/** The bits of x and y by turns, the highest first, x leading. */
export function geohashOf(x: number, y: number, precision: number): string {
  const bits = precision * 5;
  let xLeft = Math.ceil(bits / 2);
  let yLeft = Math.floor(bits / 2);
  let hash = '';
  for (let letter = 0; letter < precision; letter++) {
    let value = 0;
    for (let bit = 0; bit < 5; bit++) {
      const longitude = (letter * 5 + bit) % 2 === 0;
      const next = longitude ? (x >> --xLeft) & 1 : (y >> --yLeft) & 1;
      value = value * 2 + next;
    }
    hash += letters[value];
  }
  return hash;
}
