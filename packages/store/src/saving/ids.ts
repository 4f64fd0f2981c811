import { StoreFault } from '../store-fault.ts';

/** From the knowledge packages' keys to rows. */
export type Ids = ReadonlyMap<string, string>;

export function getId(ids: Ids, what: string, key: string): string {
  const id = ids.get(key);
  if (id !== undefined) return id;
  throw new StoreFault(
    'RECORD_INVALID',
    `The record names the ${what} "${key}" without listing it. List every actor and place that events, affiliations or ancestors name.`,
  );
}
