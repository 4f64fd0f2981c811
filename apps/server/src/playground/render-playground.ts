/**
 * The playground: GraphiQL in one page that loads nothing from elsewhere, so that it works without the internet. The page is
 * nine megabytes; it is rendered and compressed once, and browsers keep it by its ETag.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { playgroundTabs } from './tabs.ts';

export interface StaticPage {
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly encodings: { readonly identity: Buffer; readonly gzip: Buffer; readonly br: Buffer };
}

/** Scripts and styles are inside the page, the editor's workers are made from blobs, requests go to this server only. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  'worker-src blob:',
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export async function renderPlayground(): Promise<StaticPage> {
  const html = renderGraphiQL({
    title: 'Dateline',
    defaultTabs: [...playgroundTabs],
    defaultQuery: playgroundTabs[0]?.query ?? '',
    inputValueDeprecation: true,
    shouldPersistHeaders: false,
  });
  const identity = Buffer.from(html);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const [gzipped, br] = await Promise.all([
    promisify(gzip)(identity),
    promisify(brotliCompress)(identity, quality),
  ]);
  return {
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      vary: 'accept, accept-encoding',
    },
    encodings: { identity, gzip: gzipped, br },
  };
}
