/** Where it happened, as SQL over a row `e` of `event`. */

import { type SQL, sql } from 'drizzle-orm';
import type { Circle, PlaceCondition } from '../event-query.ts';
import { facetFlags } from '../facet-flags.ts';
import { placePrecisions } from '../vocabulary.ts';
import { hasFacet } from './posting-list.ts';
import { anyOf } from './predicates.ts';

export function placeConditions(
  { anyOf: ids, box, near, minPrecision }: PlaceCondition,
  listed: boolean,
): SQL[] {
  const conditions: SQL[] = [];
  if (ids) conditions.push(listed ? hasFacet(ids, facetFlags.place) : isInside(ids));
  if (box) {
    const inside =
      box.west <= box.east
        ? sql`l.lon between ${box.west} and ${box.east}`
        : sql`(l.lon >= ${box.west} or l.lon <= ${box.east})`;
    conditions.push(placeIn(sql`l.lat between ${box.south} and ${box.north} and ${inside}`));
  }
  if (near) conditions.push(placeIn(isNear(near)));
  if (minPrecision) {
    const enough = placePrecisions.slice(0, placePrecisions.indexOf(minPrecision) + 1);
    conditions.push(anyOf(sql`e.place_precision`, enough));
  }
  return conditions;
}

const isInside = (ids: readonly string[]): SQL =>
  sql`e.place_id in (select c.descendant_id from place_closure c where ${anyOf(sql`c.ancestor_id`, ids, 'uuid')})`;

const placeIn = (condition: SQL): SQL =>
  sql`e.place_id in (select l.id from place l where ${condition})`;

/** The latitude band uses the index; the haversine formula decides. 111.045 km are a degree, 12742 the diameter of the Earth. */
function isNear({ latitude, longitude, radiusKm }: Circle): SQL {
  const degrees = radiusKm / 111.045;
  return sql`l.lat between ${latitude - degrees} and ${latitude + degrees}
    and 12742 * asin(least(1, sqrt(
      power(sin(radians(l.lat - ${latitude}) / 2), 2)
      + cos(radians(${latitude})) * cos(radians(l.lat)) * power(sin(radians(l.lon - ${longitude}) / 2), 2)
    ))) <= ${radiusKm}`;
}
