/** An argument that cannot be served, with the nearest names known: what resolvers throw. */

import { ServerFault } from './server-fault.ts';

export function badUserInput(message: string, suggestions: readonly string[] = []): ServerFault {
  return new ServerFault('BAD_USER_INPUT', message, { suggestions });
}
