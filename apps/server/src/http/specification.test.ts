import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';

/** The audits that come with the reference implementation of GraphQL over HTTP: what MUST be, and what SHOULD. */

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/**
 * Advice not followed, on purpose: a GET without a preflight header is refused, because a page of another site could send it;
 * a request that cannot be run is answered 400 to clients of plain JSON as well, because 200 says that all is well.
 */
const declined = /\bGET\b|^MAY|^SHOULD use .*(200|2xx)/;

const audits = serverAudits({ url: () => server.url, fetchFn: fetch });

describe('GraphQL over HTTP', () => {
  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
    const result = await audit.fn();
    const reason = result.status === 'ok' ? '' : result.reason;
    expect(result.status, reason).not.toBe('error');
    if (!declined.test(name)) expect(result.status, reason).toBe('ok');
  });
});
