/** Reads a request's body as JSON, never holding more of it than the limit. */
import type { IncomingMessage } from 'node:http';
import { limits } from '../limits/limits.ts';
import { ServerFault } from '../server-fault.ts';

export async function readBody(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(type)) {
    throw new ServerFault(
      'BODY_TYPE_UNKNOWN',
      `The body must be application/json in UTF-8, not "${type.slice(0, 80)}".`,
    );
  }
  const text = (await readBytes(request)).toString('utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ServerFault('BODY_UNREADABLE', `The body is not JSON: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limits.bodyBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limits.bodyBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): ServerFault {
  return new ServerFault(
    'BODY_TOO_LARGE',
    `The request is larger than ${limits.bodyBytes} bytes, the most this server reads.`,
  );
}
