import { describe, expect, it } from 'vitest';
import type { Document } from './document.ts';
import { loadReader } from './reader.ts';
import { openReaderPool } from './reader-pool.ts';

const TEXTS = Array.from({ length: 7 }, (_, i) => ({
  text: `Rebels took town number ${i} on Sunday.`,
  published: '2024-12-09',
}));

describe('a pool of readers', () => {
  it('reads what a reader reads, in the order asked', async () => {
    const pool = openReaderPool({ threads: 2 });
    const reader = loadReader();
    const documents: Document[] = [];
    for await (const document of pool.readAll(TEXTS)) documents.push(document);
    expect(documents).toEqual(TEXTS.map(({ text, published }) => reader.read(text, { published })));
    await pool.close();
  });

  it('takes texts only as fast as it reads them', async () => {
    const pool = openReaderPool({ threads: 1 });
    let taken = 0;
    function* texts(): Generator<(typeof TEXTS)[number]> {
      for (const text of TEXTS) {
        taken++;
        yield text;
      }
    }
    const stream = pool.readAll(texts());
    await stream.next();
    expect(taken).toBeLessThanOrEqual(2);
    await stream.return(undefined);
    await pool.close();
  });

  it('fails one text alone', async () => {
    const pool = openReaderPool({ threads: 1 });
    await expect(pool.read('He left on Sunday.', { published: 'never' })).rejects.toMatchObject({
      code: 'ANCHOR_INVALID',
    });
    await expect(pool.read('He left.')).resolves.toMatchObject({ length: 3 });
    await pool.close();
  });

  it('finishes what is in hand when closed, closes twice, then refuses', async () => {
    const pool = openReaderPool({ threads: 1 });
    const reading = pool.read('He left.');
    await Promise.all([pool.close(), pool.close()]);
    await expect(reading).resolves.toMatchObject({ text: 'He left.' });
    await expect(pool.read('He left.')).rejects.toMatchObject({ code: 'POOL_CLOSED' });
  });
});
