/**
 * Checks the codebook's data when it is loaded, so that a user who adds a type learns at once what is
 * wrong with it. Every complaint names the file, the entry and the mending.
 */
import { invalidEntry } from '../tables/text-table.ts';
import type { CodebookData } from './codebook.ts';
import { quads } from './event-type.ts';
import { isSector } from './sector.ts';

export type RawCodebook = Readonly<Record<keyof CodebookData, unknown>>;

type Entry = Readonly<Record<string, unknown>>;

export function checkCodebook(raw: RawCodebook): CodebookData {
  const contexts = entriesOf(raw.contexts, 'contexts.json', 'context');
  const contextNames = new Set(contexts.map((entry) => entry.context));
  for (const entry of contexts) checkContext(entry);
  for (const entry of entriesOf(raw.sectors, 'sectors.json', 'sector')) checkSector(entry);
  const modes = new Map(
    entriesOf(raw.eventTypes, 'event-types.json', 'type').map((entry) => [
      entry.type,
      checkEventType(entry),
    ]),
  );
  for (const entry of entriesOf(raw.cameo, 'cameo.json', 'code'))
    checkCameo(entry, modes, contextNames);
  return raw as CodebookData;
}

/** A list of objects, each with its own text under `key`. */
function entriesOf(raw: unknown, file: string, key: string): Entry[] {
  if (!Array.isArray(raw))
    throw invalidEntry(`data/codebook/${file}`, 'is not a list', 'Make it an array of entries');
  const seen = new Set<unknown>();
  return raw.map((entry: Entry, index) => {
    const name = entry?.[key];
    if (typeof name !== 'string' || name === '')
      throw invalidEntry(`data/codebook/${file} entry ${index + 1}`, `has no "${key}"`, 'Name it');
    if (seen.has(name))
      throw invalidEntry(`data/codebook/${file} "${name}"`, 'is there twice', 'Remove one of them');
    seen.add(name);
    return entry;
  });
}

function checkEventType(entry: Entry): ReadonlySet<string> {
  const where = `data/codebook/event-types.json "${String(entry.type)}"`;
  needText(entry, 'definition', where);
  needScore(entry, where);
  if (entry.scheme !== 'PLOVER' && entry.scheme !== 'DATELINE')
    throw invalidEntry(where, `has the scheme "${String(entry.scheme)}"`, 'Use PLOVER or DATELINE');
  if (entry.quad !== null && !(quads as readonly unknown[]).includes(entry.quad))
    throw invalidEntry(
      where,
      `has the quad "${String(entry.quad)}"`,
      `Use null or one of ${quads.join(', ')}`,
    );
  if (typeof entry.needsRecipient !== 'boolean')
    throw invalidEntry(where, 'does not say "needsRecipient"', 'Use true or false');
  checkCode(entry, where);
  const modes = entriesOf(entry.modes, `event-types.json "${String(entry.type)}" modes`, 'mode');
  for (const mode of modes) checkMode(mode, where);
  return new Set(modes.map((mode) => String(mode.mode)));
}

function checkMode(mode: Entry, where: string): void {
  const place = `${where} mode "${String(mode.mode)}"`;
  needText(mode, 'definition', place);
  needScore(mode, place);
  checkCode(mode, place);
}

function checkContext(entry: Entry): void {
  const where = `data/codebook/contexts.json "${String(entry.context)}"`;
  needText(entry, 'definition', where);
  if (
    !Array.isArray(entry.cues) ||
    entry.cues.length === 0 ||
    entry.cues.some((cue) => typeof cue !== 'string')
  )
    throw invalidEntry(where, 'has no cues', 'List at least one word that hints at it');
}

function checkSector(entry: Entry): void {
  const where = `data/codebook/sectors.json "${String(entry.sector)}"`;
  if (!isSector(String(entry.sector)))
    throw invalidEntry(
      where,
      'is no PLOVER sector',
      'Use a code of src/codebook/sector.ts, or add it there',
    );
  needText(entry, 'definition', where);
  needText(entry, 'plural', where);
}

function checkCameo(
  entry: Entry,
  modes: ReadonlyMap<unknown, ReadonlySet<string>>,
  contexts: ReadonlySet<unknown>,
): void {
  const where = `data/codebook/cameo.json "${String(entry.code)}"`;
  needText(entry, 'name', where);
  if (!/^\d{2,4}$/.test(String(entry.code)))
    throw invalidEntry(where, 'is no CAMEO code', 'Use two to four digits');
  if (entry.type !== null && !modes.has(entry.type))
    throw invalidEntry(
      where,
      `leads to the unknown type "${String(entry.type)}"`,
      'Use a type of event-types.json or null',
    );
  if (entry.mode !== null && modes.get(entry.type)?.has(String(entry.mode)) !== true)
    throw invalidEntry(
      where,
      `leads to the unknown mode "${String(entry.mode)}" of ${String(entry.type)}`,
      'Use one of its modes or null',
    );
  for (const context of Array.isArray(entry.contexts) ? entry.contexts : [])
    if (!contexts.has(context))
      throw invalidEntry(
        where,
        `leads to the unknown context "${String(context)}"`,
        'Use a context of contexts.json',
      );
}

function needText(entry: Entry, key: string, where: string): void {
  if (typeof entry[key] !== 'string' || entry[key] === '')
    throw invalidEntry(where, `has no "${key}"`, 'Write one');
}

function needScore(entry: Entry, where: string): void {
  if (typeof entry.goldstein !== 'number' || Math.abs(entry.goldstein) > 10)
    throw invalidEntry(
      where,
      `has the score ${String(entry.goldstein)}`,
      'Use a number from -10 to 10',
    );
}

function checkCode(entry: Entry, where: string): void {
  if (entry.cameo !== null && !/^\d{2,4}$/.test(String(entry.cameo)))
    throw invalidEntry(
      where,
      `has the CAMEO code ${String(entry.cameo)}`,
      'Use two to four digits, or null',
    );
}
