/** From the fields asked for of an event to what the store reads of it and along with it. */
import type { EventSelection } from '@dateline/store';
import { limits } from '../limits/limits.ts';
import { asksFor, beneath, type FieldTree, itemsOf, merge } from './field-tree.ts';
import {
  actorTable,
  articleTable,
  bothNeeded,
  eventTable,
  type FieldsNeeded,
  fieldsNeeded,
  mentionTable,
  placeTable,
} from './fields-needed.ts';

export function eventSelectionOf(event: FieldTree): EventSelection {
  const mentions = mentionSelectionOf(beneath(event, 'mentions'));
  return {
    fields: fieldsNeeded(event, eventTable),
    ...(asksFor(event, 'participants', 'actors', 'recipients') && {
      participants: { actor: fieldsNeeded(actorsOf(event), actorTable) },
    }),
    ...(asksFor(event, 'location', 'locations') && { place: placeSelectionOf(event) }),
    ...(mentions && { mentions }),
  };
}

function actorsOf(event: FieldTree): FieldTree {
  return [beneath(event, 'actors'), beneath(event, 'recipients')].reduce(
    merge,
    beneath(event, 'participants', 'actor'),
  );
}

function placeSelectionOf(event: FieldTree): Exclude<EventSelection['place'], boolean | undefined> {
  const place = merge(beneath(event, 'location'), beneath(event, 'locations', 'location'));
  const path = bothNeeded(placeFieldsOf(beneath(place, 'path')), ['kind']);
  return { place: placeFieldsOf(place), path: asksFor(place, 'path') && path };
}

/** A path ends with the place itself, of which is therefore needed what is asked of the path. */
function placeFieldsOf(place: FieldTree): FieldsNeeded {
  const own = fieldsNeeded(place, placeTable);
  return asksFor(place, 'path') ? bothNeeded(own, placeFieldsOf(beneath(place, 'path'))) : own;
}

/** First pages only, with one more than the page to tell whether more follows; later pages are read for themselves. */
function mentionSelectionOf(mentions: FieldTree): EventSelection['mentions'] {
  const firsts = mentions.calls.filter(isFirstPage).map(({ first }) => sizeOf(first));
  if (firsts.length === 0) return undefined;
  const items = itemsOf(mentions);
  return {
    first: Math.max(...firsts) + 1,
    fields: fieldsNeeded(items, mentionTable),
    ...(asksFor(items, 'article', 'extraction') && { article: { fields: articleFieldsOf(items) } }),
  };
}

function articleFieldsOf(mention: FieldTree): readonly string[] | undefined {
  const own = fieldsNeeded(beneath(mention, 'article'), articleTable);
  return asksFor(mention, 'extraction') ? bothNeeded(own, ['extraction']) : own;
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
