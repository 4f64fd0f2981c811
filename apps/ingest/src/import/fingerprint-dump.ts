/** Knows a dump again, without reading all of it: its size, its beginning and its end, and how it is to be read. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

const sampledBytes = 1024 * 1024;

export async function fingerprintDump(
  { path, size }: { readonly path: string; readonly size: number },
  options: object,
): Promise<string> {
  const file = await open(path);
  try {
    const hash = createHash('sha256').update(JSON.stringify([size, options]));
    for (const at of [0, Math.max(0, size - sampledBytes)]) {
      const sample = Buffer.alloc(Math.min(sampledBytes, size));
      const { bytesRead } = await file.read(sample, 0, sample.length, at);
      hash.update(sample.subarray(0, bytesRead));
    }
    return hash.digest('hex');
  } finally {
    await file.close();
  }
}
