/**
 * Follows one request from start to end: the log gets its name, time and errors, never its variables, and the client gets
 * the id by which a bug can be found there.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../context.ts';
import { isUnforeseen } from './format-error.ts';

export const requestPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ contextValue }) {
    const { logger, requestId } = contextValue;
    const startedAt = performance.now();
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors) {
          if (isUnforeseen(error))
            logger.error({ requestId, err: error.originalError ?? error }, 'bug in a resolver');
        }
      },
      async willSendResponse({ response, operationName, errors }) {
        const ms = Math.round(performance.now() - startedAt);
        logger.debug(
          { requestId, operationName, ms, errors: errors?.length ?? 0 },
          'request answered',
        );
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        for (const error of result.errors ?? []) addRequestId(error, requestId);
        if (result.data == null && isRefusal(result.errors)) response.http.status ??= 400;
      },
    };
  },
};

function addRequestId(error: GraphQLFormattedError, requestId: string): void {
  if (error.extensions?.code === 'INTERNAL_SERVER_ERROR') error.extensions.requestId = requestId;
}

/** Nothing was answered and the client can put it right: that is a bad request, not a success. */
function isRefusal(errors: readonly GraphQLFormattedError[] | undefined): boolean {
  return errors?.every((error) => error.extensions?.code === 'BAD_USER_INPUT') ?? false;
}
