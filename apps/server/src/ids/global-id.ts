/**
 * Ids as clients see them: three letters for the kind, then what identifies it. Actors, places and countries are known by
 * their natural keys, the same in every database; everything else by the UUID of its row.
 */
import { badUserInput } from '../bad-user-input.ts';

const idPrefixes = {
  Event: 'evt',
  EventMention: 'men',
  Actor: 'act',
  Location: 'loc',
  Country: 'cty',
  Article: 'art',
  NewsSource: 'src',
  IngestRun: 'run',
} as const;

export type IdentifiedType = keyof typeof idPrefixes;

export interface GlobalId {
  readonly type: IdentifiedType;
  readonly key: string;
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const keyedTypes: readonly IdentifiedType[] = ['Actor', 'Location', 'Country', 'EventMention'];
const typeOfPrefix = new Map(
  Object.entries(idPrefixes).map(([type, prefix]) => [prefix as string, type as IdentifiedType]),
);

export function toGlobalId(type: IdentifiedType, key: string): string {
  return `${idPrefixes[type]}_${key}`;
}

/** Undefined for what no id of this service looks like. */
export function findGlobalId(id: string): GlobalId | undefined {
  const type = typeOfPrefix.get(id.slice(0, 3));
  const key = id.slice(4);
  if (!type || id[3] !== '_' || key === '' || key.length > 200) return undefined;
  if (!keyedTypes.includes(type) && !uuidPattern.test(key)) return undefined;
  return { type, key };
}

/** The key in an id that must be of one type, for arguments where any other is a mistake. */
export function parseGlobalId(type: IdentifiedType, id: string): string {
  const found = findGlobalId(id);
  if (found?.type === type) return found.key;
  const expected = `${idPrefixes[type]}_…`;
  throw badUserInput(
    `"${id.slice(0, 60)}" is not the id of ${article(type)}: those look like ${expected}.`,
  );
}

function article(type: IdentifiedType): string {
  const words = type.replace(/(?<=[a-z])(?=[A-Z])/, ' ').toLowerCase();
  return /^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`;
}
