/** Times of day: "3 p.m.", "10:30 GMT", "0300 GMT", "noon". The day is the one the story is at. */

import { type Clues, type Reading, reading, type TimeDetector, timePattern } from '../detector.ts';
import { parseNumber } from '../parse-number.ts';
import { hourPeriod } from '../period.ts';

const ZONE = '(?:gmt|utc|est|edt|cet|cest|bst|msk|ist|pst|pdt|local time)';

export const clockDetector: TimeDetector = {
  name: 'clock',
  pattern: timePattern(
    `(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[ap]\\.?m\\.?)(?:\\s+${ZONE})?|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?::[0-5]\\d)?(?:\\s?${ZONE})?|(?<military>[01]\\d[0-5]\\d|2[0-3][0-5]\\d)\\s?(?:gmt|utc|hours|hrs)|(?:at\\s+)(?<name>noon|midnight|midday)`,
  ),
  read({ hour, minute, half, hour24, minute24, military, name }, clues) {
    if (hour24 !== undefined && isLength(clues)) return undefined;
    if (hour !== undefined)
      return at(twentyFour(parseNumber(hour) ?? 0, half as string), minute, clues);
    if (hour24 !== undefined) return at(Number(hour24), minute24, clues);
    if (military !== undefined) return at(Number(military.slice(0, 2)), military.slice(2), clues);
    return at(name?.toLowerCase() === 'midnight' ? 24 : 12, undefined, clues);
  },
};

/** "Watch the march 01:46": at the end of a line and behind no word that leads to a time it is how long a picture runs. */
const isLength = ({ before, after, nextTag }: Clues): boolean =>
  /[\p{L}.!?…] $/u.test(before) && !LEADING.test(before) && (nextTag === '' || after === '');

const LEADING =
  /\b(?:at|around|about|by|from|until|till|before|after|since|between|and|to|on|past) $/i;

const twentyFour = (hour: number, half: string): number =>
  (hour % 12) + (/^p/i.test(half) ? 12 : 0);

function at(
  hour: number,
  minute: string | undefined,
  { narrative, anchor }: Clues,
): Reading | undefined {
  const time = `${String(hour).padStart(2, '0')}${minute === undefined ? '' : `:${minute}`}`;
  const day = narrative ?? anchor;
  if (day === undefined)
    return { kind: 'time', value: `T${time}`, precision: 'hour', stated: true };
  return reading(hourPeriod(day, time), false, 'time');
}
