/**
 * A cursor is the place of a row in one particular list: its sort values, its id, and a fingerprint of the list (filter
 * and order). Used on another list it would quietly skip or repeat rows, so it is refused there. It is opaque to users and holds no
 * secret; a forged one can at most start the list elsewhere.
 */

import { createHash } from 'node:crypto';
import { isDay, isInstant } from './calendar.ts';
import { StoreFault } from './store-fault.ts';

export type CursorValue = string | number | null;

export function fingerprintOf(list: unknown): string {
  return createHash('sha256').update(canonical(list)).digest('base64url').slice(0, 11);
}

export function encodeCursor(values: readonly CursorValue[], fingerprint: string): string {
  return Buffer.from(JSON.stringify([fingerprint, ...values])).toString('base64url');
}

/** The values, each checked to be of the type its column has; `types` names them in order. */
export function decodeCursor(
  cursor: string,
  fingerprint: string,
  types: readonly CursorType[],
): CursorValue[] {
  const [stamp, ...values] = parse(cursor);
  if (stamp !== fingerprint) {
    throw new StoreFault(
      'CURSOR_INVALID',
      'The cursor comes from a list with another filter or order. Use it with the one it came from, or start again without a cursor.',
    );
  }
  const valid =
    values.length === types.length && types.every((type, at) => matches[type](values[at]));
  if (!valid) throw unreadable();
  return values as CursorValue[];
}

export type CursorType = 'id' | 'day' | 'instant' | 'number' | 'text';

const matches: Record<CursorType, (value: unknown) => boolean> = {
  id: (value) => isText(value, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  day: isDay,
  instant: isInstant,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  text: (value) => typeof value === 'string' && value.length <= 1000 && !value.includes('\0'),
};

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parsed)) return parsed;
  } catch {
    // Not JSON: not one of ours.
  }
  throw unreadable();
}

function unreadable(): StoreFault {
  return new StoreFault(
    'CURSOR_INVALID',
    'The cursor is not one that was given out. Use `endCursor` or `startCursor` of a page as they are, or start without a cursor.',
  );
}

/** The same list gives the same text whatever the order of its properties. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
