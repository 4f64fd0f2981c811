/** Every list of events, whether of everything, of an actor, of a place or of a country: one question and what is asked of each. */
import {
  countEvents,
  type EventOrder,
  type EventQuery,
  listEvents as readEvents,
} from '@dateline/store';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../context.ts';
import { compileEventFilter } from '../../filters/compile-event-filter.ts';
import { joinQueries } from '../../filters/join-queries.ts';
import type { EventFilter, EventOrder as EventOrderInput } from '../../generated/resolver-types.ts';
import { checkPageArguments, type PageArguments } from '../../limits/page-arguments.ts';
import { lazyList } from '../../lists/lazy-list.ts';
import type { EventConnectionModel } from '../../models.ts';
import { eventSelectionOf } from '../../selection/event-selection.ts';
import { fieldTreeOf, itemsOf } from '../../selection/field-tree.ts';

export interface EventListArguments extends PageArguments {
  readonly filter?: EventFilter | null | undefined;
  readonly query?: string | null | undefined;
  readonly orderBy?: EventOrderInput | null | undefined;
}

/** `about` is what the list is of, beside what the client asks. */
export async function listEvents(
  args: EventListArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
  about: EventQuery = {},
): Promise<EventConnectionModel> {
  const page = checkPageArguments(args);
  const order: EventOrder = { field: 'DATE', direction: 'DESC', ...args.orderBy };
  const query = joinQueries([about, await compileEventFilter(args, context)]);
  const selection = eventSelectionOf(itemsOf(fieldTreeOf(info)));
  const { database } = context;
  const list = lazyList(
    () => readEvents(database, { ...page, query, order, selection }),
    () => countEvents(database, query),
  );
  return { ...list, query };
}
