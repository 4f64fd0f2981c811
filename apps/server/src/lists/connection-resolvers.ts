/** The fields that all connections share, over any list of rows. */
import type { Page } from '@dateline/store';
import type { ListModel } from '../models.ts';
import { whenReady } from './when-ready.ts';

type Paged<Row> = Pick<ListModel<Row>, 'page'>;

export function pagedResolvers<Row>() {
  return {
    edges: (list: Paged<Row>) => whenReady(list.page(), edgesOf),
    nodes: (list: Paged<Row>) => whenReady(list.page(), ({ rows }) => [...rows]),
    pageInfo: (list: Paged<Row>) => whenReady(list.page(), pageInfoOf),
  };
}

export function countedResolvers<Row>() {
  return { ...pagedResolvers<Row>(), totalCount: (list: ListModel<Row>) => list.count() };
}

function edgesOf<Row>({ rows, cursors }: Page<Row>) {
  return rows.map((node, index) => ({ node, cursor: cursors[index] ?? '' }));
}

function pageInfoOf({ cursors, hasNextPage, hasPreviousPage }: Page<unknown>) {
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: cursors.at(0) ?? null,
    endCursor: cursors.at(-1) ?? null,
  };
}
