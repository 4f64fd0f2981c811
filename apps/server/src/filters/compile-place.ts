/** Which place is meant by a description of where an event took place, as rows of the store. */
import type { PlaceCondition } from '@dateline/store';
import { badUserInput } from '../bad-user-input.ts';
import type { RequestContext } from '../context.ts';
import type { EventLocationFilter } from '../generated/resolver-types.ts';
import { parseGlobalId } from '../ids/global-id.ts';
import { withMembers } from '../names/region-keys.ts';
import { resolvePlaceName } from '../names/resolve-place-name.ts';
import { entityIdsOf } from './entity-ids.ts';
import { present } from './present.ts';

export async function compilePlace(
  filter: EventLocationFilter,
  context: RequestContext,
): Promise<PlaceCondition> {
  const keys = placeKeysOf(filter, context);
  return present<PlaceCondition>({
    anyOf: keys ? await entityIdsOf(keys, context) : undefined,
    near: filter.near,
    box: filter.box,
    minPrecision: filter.minPrecision,
  });
}

/** Keys that satisfy every way of naming a place at once, regions with all they consist of; undefined when none is used. */
function placeKeysOf(filter: EventLocationFilter, context: RequestContext): string[] | undefined {
  const lists = [
    filter.country?.map((code) => countryPlaceKey(code, context)),
    filter.within?.map((id) => placeKey(id, context)),
    filter.geonameId?.map((number) => geonameKey(number, context)),
    filter.name != null ? [resolvePlaceName(filter.name, context)] : undefined,
  ].filter((list) => list !== undefined);
  if (lists.length === 0) return undefined;
  const { knowledge } = context;
  return lists
    .map((keys) => withMembers(keys, knowledge))
    .reduce((outer, inner) => narrow(outer, inner, context));
}

/** Inside one of these and inside one of those: of a place and what surrounds it, the smaller one. */
function narrow(
  some: readonly string[],
  others: readonly string[],
  { knowledge }: RequestContext,
): string[] {
  const isInside = (inner: string, outer: string): boolean =>
    inner === outer || knowledge.places.ancestorsOf(inner).some(({ id }) => id === outer);
  const inSome = others.filter((other) => some.some((one) => isInside(other, one)));
  const inOthers = some.filter((one) => others.some((other) => isInside(one, other)));
  return [...new Set([...inSome, ...inOthers])];
}

function countryPlaceKey(code: string, { knowledge }: RequestContext): string {
  const country = knowledge.countries.find(code);
  if (!country) throw badUserInput(`No country has the code ${code}.`);
  return country.place;
}

function placeKey(id: string, { knowledge }: RequestContext): string {
  const key = parseGlobalId('Location', id);
  if (knowledge.places.find(key)) return key;
  throw badUserInput(`No place has the id "${id}". Look for its name with \`suggest\`.`);
}

function geonameKey(number: number, { knowledge }: RequestContext): string {
  const key = `gn:${number}`;
  if (knowledge.places.find(key)) return key;
  throw badUserInput(
    `GeoNames feature ${number} is not in the gazetteer. Look for its name with \`suggest\`.`,
  );
}
