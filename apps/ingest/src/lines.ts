/**
 * Splits a stream of bytes into lines without ever holding more than one of them: a line over the cap is
 * skipped to its end and reported, so that a 50 MB line costs a failure and not the process.
 */

export type Line =
  | { readonly number: number; readonly bytes: Buffer }
  | { readonly number: number; readonly oversizedBytes: number };

const newline = 0x0a;

export async function* readLines(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  let number = 1;
  const finish = (): Line => {
    const line =
      size > maxBytes ? { number, oversizedBytes: size } : { number, bytes: Buffer.concat(parts) };
    parts = [];
    size = 0;
    number++;
    return line;
  };
  const take = (part: Buffer) => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  for await (const chunk of source) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    for (let end = buffer.indexOf(newline); end >= 0; end = buffer.indexOf(newline, start)) {
      take(buffer.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < buffer.length) take(buffer.subarray(start));
  }
  if (size > 0) yield finish();
}
