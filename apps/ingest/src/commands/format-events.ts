/** Events as a table for people: date, who did what to whom, where, and who tells it. */
import type { EventRow, Role } from '@dateline/store';
import { type Column, formatTable } from '../terminal/table.ts';

const columns: readonly Column[] = [
  { title: 'Date' },
  { title: 'Who', wrap: true },
  { title: 'did what', wrap: true },
  { title: 'to whom', wrap: true },
  { title: 'Where', wrap: true },
  { title: 'Source', wrap: true },
];

export function formatEvents(events: readonly EventRow[], width: number): string {
  if (events.length === 0) return 'No events.\n';
  return formatTable(columns, events.map(cellsOf), width);
}

function cellsOf(event: EventRow): string[] {
  return [
    dateOf(event),
    names(event, 'ACTOR'),
    deedOf(event),
    names(event, 'RECIPIENT'),
    placeOf(event),
    sourcesOf(event),
  ];
}

/** As exact as it is known; a day that nobody stated is marked. */
function dateOf({ date, endDate, datePrecision, dateStated }: EventRow): string {
  if (datePrecision === 'YEAR') return date.slice(0, 4);
  if (datePrecision === 'MONTH') return date.slice(0, 7);
  const last = endDate === null || endDate === date ? '' : `/${endDate.slice(5)}`;
  return `${dateStated ? '' : '~'}${date}${last}`;
}

function names({ participants = [] }: EventRow, role: Role): string {
  return participants
    .filter((participant) => participant.role === role)
    .map(({ actor }) => actor.name)
    .join(', ');
}

/** The words of the best report beside the code, and what kind of statement it is unless it is a plain fact. */
function deedOf({ type, factuality, mentions = [] }: EventRow): string {
  const code = type.toLowerCase();
  const words = mentions[0]?.trigger.text;
  const said = factuality === 'ASSERTED' ? '' : `, ${factuality.toLowerCase()}`;
  return words ? `${words} (${code}${said})` : `${code}${said}`;
}

function placeOf({ place }: EventRow): string {
  if (!place) return '';
  const country = place.path.find(({ kind }) => kind === 'COUNTRY');
  const inside = country && country.key !== place.place.key ? `, ${country.name}` : '';
  return `${place.place.name}${inside}`;
}

/** Texts without an outlet count as one outlet together, and are told as such. */
function sourcesOf({ mentions = [], sourceCount }: EventRow): string {
  const told = mentions.flatMap(({ article }) =>
    article ? [article.source?.name ?? 'unknown'] : [],
  );
  const outlets = [...new Set(told)];
  const more = sourceCount - outlets.length;
  return outlets.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
