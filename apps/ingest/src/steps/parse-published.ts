/**
 * Publication dates as sources write them: ISO 8601, or the mail format of RSS. The outlet's own offset is
 * kept: a story of late Sunday in Washington is of Monday in UTC, and "on Sunday" must still mean that Sunday.
 */
import { IngestFault } from '../ingest-fault.ts';
import { limits } from '../limits.ts';

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const mail =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,4}|[+-]\d{4})?$/i;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Zones of RFC 822; anything else named is read as UTC. */
const zones: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** Whether the text is a date in one of the two forms. */
export function isDate(value: string): boolean {
  const published = readIso(value.trim()) ?? readMail(value.trim());
  return published !== undefined && isPlausible(published);
}

/** ISO 8601 with offset, or a calendar day when the source gives no time. Throws INVALID_DATE. */
export function parsePublished(value: string | undefined, now: Date): string | null {
  const stated = value?.trim();
  if (!stated) return null;
  const published = readIso(stated) ?? readMail(stated);
  if (published === undefined || !isPlausible(published)) {
    throw new IngestFault('INVALID_DATE', `"${stated}" is not a date.`);
  }
  if (Date.parse(published) > now.getTime() + limits.futureMs) {
    throw new IngestFault('INVALID_DATE', `The publication date ${stated} lies in the future.`);
  }
  return published;
}

function readIso(value: string): string | undefined {
  const [match, year, month, day, hour, minute, second = '00', zone = 'Z'] = value.match(iso) ?? [];
  if (!match) return undefined;
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${offset(zone)}`}`;
}

function readMail(value: string): string | undefined {
  const [match, day = '', month = '', year, hour, minute, second = '00', zone = 'GMT'] =
    value.match(mail) ?? [];
  const monthNumber = months.indexOf(month.toLowerCase()) + 1;
  if (!match || monthNumber === 0) return undefined;
  const date = `${year}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return `${date}T${hour?.padStart(2, '0')}:${minute}:${second}${offset(zone)}`;
}

function offset(zone: string): string {
  const numeric = zone.match(/^([+-]\d{2}):?(\d{2})$/);
  return numeric ? `${numeric[1]}:${numeric[2]}` : (zones[zone.toUpperCase()] ?? 'Z');
}

/** There was no news before 1600, but there are empty date fields that print as year 1. */
function isPlausible(published: string): boolean {
  if (Number.isNaN(Date.parse(published)) || published < '1600') return false;
  const day = published.slice(0, 10);
  // `Date` turns 31 February into March.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
