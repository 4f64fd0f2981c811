/** The figures of a question, unread until one is asked for. */
import { type EventQuery, summariseEvents } from '@dateline/store';
import type { RequestContext } from '../../context.ts';
import { once } from '../../lists/lazy-list.ts';
import type { EventStatsModel } from '../../models.ts';

export function statisticsOf(query: EventQuery, { database }: RequestContext): EventStatsModel {
  return { query, summary: once(() => summariseEvents(database, query)) };
}
