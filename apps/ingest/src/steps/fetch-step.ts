/**
 * Fetches one public address. Private and link-local networks are refused on every hop, also behind a
 * redirect or a DNS answer; the body is counted after decompression and cut off at the cap.
 */

import got, { HTTPError, type Response } from 'got';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { IngestFault } from '../ingest-fault.ts';
import { reasonOf } from '../reason-of.ts';
import { collectBytes } from './collect-bytes.ts';

export interface FetchOptions {
  /** Address or URL publishers can write to. */
  readonly contact?: string | undefined;
  /** Only for tests, which serve pages on the loopback interface. */
  readonly allowedIpAddresses?: readonly string[];
  readonly timeoutMs?: number;
}

export interface FetchedPage {
  readonly url: string;
  readonly contentType?: string;
  readonly body: Buffer;
}

export async function fetchAddress(address: string, options: FetchOptions): Promise<FetchedPage> {
  checkAddress(address, options);
  const stream = got.stream(address, requestOptions(options));
  try {
    const response = await new Promise<Response>((resolve, reject) => {
      stream.once('response', resolve);
      stream.once('error', reject);
    });
    const contentType = response.headers['content-type'];
    return {
      url: response.url,
      body: await collectBytes(stream, 'The answer'),
      ...(contentType === undefined ? {} : { contentType }),
    };
  } catch (cause) {
    throw cause instanceof IngestFault ? cause : describeFailure(address, cause);
  } finally {
    stream.destroy();
  }
}

function requestOptions(options: FetchOptions) {
  const filter = { allowIPAddressList: [...(options.allowedIpAddresses ?? [])] };
  return {
    headers: {
      'user-agent': `Dateline/0.1 (news reader${options.contact ? `; +${options.contact}` : ''})`,
      accept:
        'text/html, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
    },
    agent: {
      http: new RequestFilteringHttpAgent(filter),
      https: new RequestFilteringHttpsAgent(filter),
    },
    maxRedirects: 5,
    timeout: { connect: 5_000, response: 10_000, request: options.timeoutMs ?? 30_000 },
    retry: { limit: 0 },
    hooks: {
      beforeRedirect: [
        (next: { url?: URL | string | undefined }) => checkAddress(String(next.url), options),
      ],
    },
  };
}

/** Web addresses on the usual ports, without credentials. The address filter judges the host. */
function checkAddress(address: string, options: FetchOptions): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const refuse = (why: string) =>
    new IngestFault('FETCH_REFUSED', `Will not fetch "${address}": ${why}.`);
  if (!url) throw refuse('it is not an address');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refuse('only http and https are fetched');
  if (url.username || url.password) throw refuse('it carries a user name or password');
  const isTestHost = options.allowedIpAddresses?.includes(url.hostname) ?? false;
  if (url.port && !isTestHost) throw refuse('only the standard ports are fetched');
}

function describeFailure(address: string, cause: unknown): IngestFault {
  const reason = cause instanceof HTTPError ? describeAnswer(cause.response) : reasonOf(cause);
  const refused = /is not allowed|Unsupported protocol/.test(reason);
  const code = refused ? 'FETCH_REFUSED' : 'FETCH_FAILED';
  const what = refused ? 'Will not fetch' : 'Could not fetch';
  return new IngestFault(code, `${what} "${address}": ${reason}`, { cause });
}

/** A publisher that asks to be left alone for a while is told apart from one that has nothing to give. */
function describeAnswer({ statusCode, statusMessage = '', headers }: Response): string {
  const answer = `it answers ${statusCode} ${statusMessage}`.trim();
  const wait = headers['retry-after'];
  if (wait === undefined) return answer;
  return `${answer} and asks to be tried again ${/^\d+$/.test(wait) ? `in ${wait} s` : `at ${wait}`}, not before`;
}
