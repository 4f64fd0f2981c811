/** What the service refuses, the mock refuses with the same code: a frontend should meet the error before its users do. */
import { GraphQLError } from 'graphql';

export function badUserInput(message: string, suggestions: readonly string[] = []): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', ...(suggestions.length > 0 && { suggestions }) },
  });
}
