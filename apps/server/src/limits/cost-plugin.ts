/** Refuses an operation that costs more than one request may, before any of it runs. */
import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, GraphQLError, getVariableValues, Kind } from 'graphql';
import { ServerFault } from '../server-fault.ts';
import { limits } from './limits.ts';
import { type CostedOperation, operationCost } from './operation-cost.ts';

export const costPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        const fragments = new Map<string, FragmentDefinitionNode>();
        for (const definition of document.definitions) {
          if (definition.kind === Kind.FRAGMENT_DEFINITION)
            fragments.set(definition.name.value, definition);
        }
        // With their defaults. Variables that do not fit are refused by the execution, which says why.
        const { coerced } = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
        );
        if (!coerced) return;
        const cost = reckon({ schema, operation, fragments, variables: coerced });
        if (cost > limits.cost) throw tooCostly(cost);
      },
    };
  },
};

/** Apollo takes what is thrown here for a failure of its own unless it says otherwise. */
function reckon(operation: CostedOperation): number {
  try {
    return operationCost(operation);
  } catch (error) {
    if (!(error instanceof ServerFault)) throw error;
    throw new GraphQLError(error.message, {
      extensions: { code: error.code, http: { status: 400 } },
    });
  }
}

function tooCostly(cost: number): GraphQLError {
  const message = `This operation costs ${cost}, more than the ${limits.cost} that one request may cost. Ask for smaller pages, fewer nested lists, or split it.`;
  return new GraphQLError(message, {
    extensions: { code: 'QUERY_TOO_COSTLY', cost, limit: limits.cost, http: { status: 400 } },
  });
}
