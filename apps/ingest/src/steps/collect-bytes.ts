/** A stream as one buffer, refused once it is larger than a document may be, so that memory stays bounded. */
import { IngestFault } from '../ingest-fault.ts';
import { limits } from '../limits.ts';

/** Throws TOO_LARGE; `what` begins its message: "The document", "The answer". */
export async function collectBytes(
  stream: AsyncIterable<Uint8Array>,
  what: string,
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > limits.documentBytes) {
      throw new IngestFault('TOO_LARGE', `${what} is larger than ${limits.documentBytes} bytes.`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}
