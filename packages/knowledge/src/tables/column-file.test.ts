import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KnowledgeFault } from '../knowledge-fault.ts';
import { readColumnFile, writeColumnFile } from './column-file.ts';

it('gives back what was written, whatever the lengths', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint32Array(), fc.int32Array(), (bytes, words, numbers) => {
      const file = readColumnFile(
        writeColumnFile({ bytes, words, numbers }, { note: 'é' }),
        'test',
      );
      expect(file.meta).toEqual({ note: 'é' });
      expect(file.column('bytes')).toEqual(bytes);
      expect(file.column('words')).toEqual(words);
      expect(file.column('numbers')).toEqual(numbers);
    }),
  );
});

it('reads a file that lies unaligned in memory', () => {
  const written = writeColumnFile({ words: Uint32Array.of(1, 2, 3) }, null);
  const shifted = Buffer.concat([Buffer.alloc(3), written]).subarray(3);
  expect(readColumnFile(shifted, 'test').column('words')).toEqual(Uint32Array.of(1, 2, 3));
});

it('tells where it ends, so that another can follow', () => {
  const first = writeColumnFile(
    { bytes: Uint8Array.of(7), words: Uint32Array.of(1, 2, 3) },
    'first',
  );
  const second = writeColumnFile({ bytes: Uint8Array.of(9) }, 'second');
  const both = Buffer.concat([first, second]);
  const { byteLength } = readColumnFile(both, 'test');
  expect(byteLength).toBe(first.length);
  expect(readColumnFile(both.subarray(byteLength), 'test').meta).toBe('second');
});

it('names the column and the file when a column is missing', () => {
  const file = readColumnFile(writeColumnFile({}, null), 'generated/gazetteer.bin');
  expect(() => file.column('lat')).toThrow(KnowledgeFault);
  expect(() => file.column('lat')).toThrow(/generated\/gazetteer\.bin has no column "lat"/);
});
