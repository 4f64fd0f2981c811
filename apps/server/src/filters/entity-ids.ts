/** Keys of actors and places as ids of rows. One that no event has touched yet has no row. */
import type { RequestContext } from '../context.ts';

/** Stands for actors and places that no event has: a condition on it is met by nothing, where no condition is met by all. */
const nowhere = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

export async function entityIdsOf(
  keys: readonly string[],
  { loaders }: RequestContext,
): Promise<string[]> {
  const ids = await Promise.all(keys.map((key) => loaders.entityIds.load(key)));
  const known = ids.filter((id) => id !== undefined);
  return known.length > 0 ? known : [nowhere];
}
