/** From the fields asked for of an event to what the store reads along with it. */
import type { EventSelection } from '@dateline/store';
import { limits } from '../limits/limits.ts';
import { asksFor, beneath, type FieldTree, itemsOf } from './field-tree.ts';

export function eventSelectionOf(event: FieldTree): EventSelection {
  const mentions = mentionSelectionOf(beneath(event, 'mentions'));
  return {
    ...(asksFor(event, 'participants', 'actors', 'recipients') && { participants: true }),
    ...(asksFor(event, 'location', 'locations') && { place: true }),
    ...(mentions && { mentions }),
  };
}

/** First pages only, with one more than the page to tell whether more follows; later pages are read for themselves. */
function mentionSelectionOf(mentions: FieldTree): EventSelection['mentions'] {
  const firsts = mentions.calls.filter(isFirstPage).map(({ first }) => sizeOf(first));
  if (firsts.length === 0) return undefined;
  const article = asksFor(itemsOf(mentions), 'article', 'extraction');
  return { first: Math.max(...firsts) + 1, ...(article && { article }) };
}

function isFirstPage(call: Readonly<Record<string, unknown>>): boolean {
  return call.after == null && call.last == null && call.before == null;
}

/** A size beyond the limit is refused by the field itself; here it must only not be read. */
function sizeOf(first: unknown): number {
  return typeof first === 'number'
    ? Math.min(Math.max(first, 0), limits.pageSize)
    : limits.defaultPageSize;
}
