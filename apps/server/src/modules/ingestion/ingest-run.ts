import { findRun, listFailures, listRuns } from '@dateline/store';
import { checkLists } from '../../filters/check-lists.ts';
import { present } from '../../filters/present.ts';
import type {
  IngestFailureResolvers,
  IngestRunResolvers,
  QueryResolvers,
} from '../../generated/resolver-types.ts';
import { findGlobalId, toGlobalId } from '../../ids/global-id.ts';
import { checkPageArguments } from '../../limits/page-arguments.ts';
import { once } from '../../lists/lazy-list.ts';

export const queryIngestRuns: Pick<QueryResolvers, 'ingestRun' | 'ingestRuns'> = {
  ingestRun: async (_root, { id }, { database }) => {
    const found = findGlobalId(id);
    return found?.type === 'IngestRun' ? ((await findRun(database, found.key)) ?? null) : null;
  },
  ingestRuns: (_root, { status, ...args }, { database }) => {
    const request = checkPageArguments(args);
    checkLists({ status });
    return {
      page: once(() => listRuns(database, { ...request, ...present({ statuses: status }) })),
    };
  },
};

export const IngestRun: IngestRunResolvers = {
  id: ({ id }) => toGlobalId('IngestRun', id),
  counts: (run) => run,
  failures: ({ id }, args, { database }) => {
    const request = checkPageArguments(args);
    return { page: once(() => listFailures(database, { runId: id, ...request })) };
  },
};

export const IngestFailure: IngestFailureResolvers = {
  origin: ({ item }) => item,
  failedAt: ({ createdAt }) => createdAt,
};
