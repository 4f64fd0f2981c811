import { findEvent } from '@dateline/store';
import { compileEventFilter } from '../../filters/compile-event-filter.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { findGlobalId } from '../../ids/global-id.ts';
import { eventSelectionOf } from '../../selection/event-selection.ts';
import { fieldTreeOf } from '../../selection/field-tree.ts';
import { statisticsOf } from '../statistics/statistics-of.ts';
import { listEvents } from './list-events.ts';

export const queryEvents: Pick<QueryResolvers, 'event' | 'events' | 'eventStats'> = {
  event: async (_root, { id }, { database }, info) => {
    const found = findGlobalId(id);
    if (found?.type !== 'Event') return null;
    return (await findEvent(database, found.key, eventSelectionOf(fieldTreeOf(info)))) ?? null;
  },
  events: (_root, args, context, info) => listEvents(args, context, info),
  eventStats: async (_root, args, context) =>
    statisticsOf(await compileEventFilter(args, context), context),
};
