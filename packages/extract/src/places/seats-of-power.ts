/** Buildings that governments and bodies meet in, by the city they stand in: "at the White House" is in Washington. */

export interface Seat {
  readonly city: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
}

const WASHINGTON: Seat = { city: 'Washington, D.C.', country: 'USA' };
const LONDON: Seat = { city: 'London', country: 'GBR' };
const PARIS: Seat = { city: 'Paris', country: 'FRA' };
const MOSCOW: Seat = { city: 'Moscow', country: 'RUS' };
const BEIJING: Seat = { city: 'Beijing', country: 'CHN' };
const NEW_YORK: Seat = { city: 'New York City', country: 'USA' };
const BRUSSELS: Seat = { city: 'Brussels', country: 'BEL' };

/** By name in lower case, as its last words are written. */
export const SEATS: ReadonlyMap<string, Seat> = new Map([
  ['white house', WASHINGTON],
  ['oval office', WASHINGTON],
  ['capitol hill', WASHINGTON],
  ['pentagon', WASHINGTON],
  ['state department', WASHINGTON],
  ['kremlin', MOSCOW],
  ['downing street', LONDON],
  ['buckingham palace', LONDON],
  ['whitehall', LONDON],
  ['élysée palace', PARIS],
  ['elysee palace', PARIS],
  ['elysee', PARIS],
  ['quai d’orsay', PARIS],
  ['zhongnanhai', BEIJING],
  ['blue house', { city: 'Seoul', country: 'KOR' }],
  ['casa rosada', { city: 'Buenos Aires', country: 'ARG' }],
  ['planalto palace', { city: 'Brasília', country: 'BRA' }],
  ['miraflores palace', { city: 'Caracas', country: 'VEN' }],
  ['malacañang palace', { city: 'Manila', country: 'PHL' }],
  ['quirinal palace', { city: 'Rome', country: 'ITA' }],
  ['rashtrapati bhavan', { city: 'New Delhi', country: 'IND' }],
  ['un headquarters', NEW_YORK],
  ['u.n. headquarters', NEW_YORK],
  ['united nations headquarters', NEW_YORK],
  ['nato headquarters', BRUSSELS],
]);

/** Last words of the names above: a token that is none of them ends no seat. */
export const SEAT_ENDINGS: ReadonlySet<string> = new Set(
  [...SEATS.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
);
