/** Values of an item's statements. What is deprecated, unknown or said to be nothing has no value. */
import { firstDay, lastDay } from '@dateline/knowledge';
import type { Item, Snak, Statement } from './item-shape.ts';

export function statementsOf({ claims }: Item, property: string): Statement[] {
  const all = (claims[property] ?? []).filter(({ rank }) => rank !== 'deprecated');
  return all.filter(({ mainsnak }) => mainsnak.snaktype === 'value');
}

/** Ids of the items that the property names. */
export function itemsOf(item: Item, property: string): string[] {
  const ids = statementsOf(item, property).flatMap(({ mainsnak }) => itemIn(mainsnak) ?? []);
  return [...new Set(ids)];
}

export function textsOf(item: Item, property: string): string[] {
  return statementsOf(item, property).flatMap(({ mainsnak }) => {
    const value = mainsnak.datavalue?.value;
    return typeof value === 'string' ? [value] : [];
  });
}

export function itemIn({ datavalue }: Snak): string | undefined {
  const value = datavalue?.value;
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' && /^Q\d+$/.test(value.id) ? value.id : undefined;
}

/** By Wikidata's number for it, so much of a date is told: its year, its month, its day. */
const lengthOfPrecision: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 };
const precisionOfDay = 11;

/** A day for the start or the end of something, by how precisely the time is told; nothing for centuries and times before Christ. */
export function dayIn({ qualifiers }: Statement, property: 'P580' | 'P582'): string | undefined {
  const value = qualifiers?.[property]?.[0]?.datavalue?.value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { time, precision } = value as { time?: unknown; precision?: unknown };
  if (typeof time !== 'string' || typeof precision !== 'number') return undefined;
  const date = /^\+(\d{4})-(\d{2})-(\d{2})T/.exec(time);
  const length = lengthOfPrecision[Math.min(precision, precisionOfDay)];
  if (date === null || length === undefined) return undefined;
  const told = `${date[1]}-${date[2]}-${date[3]}`.slice(0, length);
  return property === 'P580' ? firstDay(told) : lastDay(told);
}
