/** The lines of a dump as entries, each read only when its turn comes. */
import { readLines } from '../lines.ts';
import { type DumpEntry, LineFault } from './importer.ts';

export async function* lineEntries<Fact>(
  text: AsyncIterable<Uint8Array>,
  maxBytes: number,
  parse: (line: string) => Fact | null,
): AsyncGenerator<DumpEntry<Fact>> {
  let end = 0;
  for await (const line of readLines(text, maxBytes)) {
    const size = 'bytes' in line ? line.bytes.length : line.oversizedBytes;
    end += size + 1;
    yield {
      line: line.number,
      end,
      read: () => {
        if ('bytes' in line) return parse(line.bytes.toString('utf8').replace(/\r$/, ''));
        throw new LineFault(`has ${size} bytes, more than the ${maxBytes} of the longest line`);
      },
    };
  }
}
