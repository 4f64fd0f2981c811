/** Tells from the first bytes (and, where it helps, name and media type) what kind of input this is. */
import { IngestFault } from '../ingest-fault.ts';
import type { Input } from './open-step.ts';

export type Kind = 'ndjson' | 'json' | 'feed' | 'page' | 'text';

export function detectKind(input: Pick<Input, 'name' | 'contentType' | 'head'>): Kind {
  const { head } = input;
  if (isBinary(head)) {
    throw new IngestFault('BINARY_INPUT', `"${input.name}" is a binary file, not text.`);
  }
  const start = sniffText(head).trimStart();
  if (start === '') throw new IngestFault('EMPTY_INPUT', `"${input.name}" is empty.`);
  if (/\.(ndjson|jsonl)(\.gz)?$/i.test(input.name)) return 'ndjson';
  if (start.startsWith('{') || start.startsWith('[')) return detectJson(start);
  if (start.startsWith('<')) return detectMarkup(start);
  return /html/i.test(input.contentType ?? '') ? 'page' : 'text';
}

const signatures: readonly Buffer[] = [
  '%PDF-',
  'PK\x03\x04',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  '\x7fELF',
].map((magic) => Buffer.from(magic, 'latin1'));

/** NUL never occurs in text outside UTF-16, and other control characters hardly. */
function isBinary(head: Buffer): boolean {
  if (signatures.some((magic) => head.subarray(0, magic.length).equals(magic))) return true;
  if (startsLikeUtf16(head)) return false;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  return controls > head.length / 20;
}

function startsLikeUtf16(head: Buffer): boolean {
  const [first, second] = head;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Good enough for looking at ASCII marks; the decode step decides the encoding. */
function sniffText(head: Buffer): string {
  const text = startsLikeUtf16(head)
    ? head.toString('latin1').replaceAll('\0', '')
    : head.toString('latin1');
  return text.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
}

/** An object spread over lines is one document; objects on lines of their own are NDJSON. */
function detectJson(start: string): Kind {
  if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org\//.test(start)) return 'feed';
  return start.startsWith('[') || /^\{\s*[\r\n]/.test(start) ? 'json' : 'ndjson';
}

function detectMarkup(start: string): Kind {
  const opening = start.slice(0, 4096).toLowerCase();
  const feedMark = opening.search(/<(rss|feed|rdf:rdf)[\s>]/);
  const pageMark = opening.search(/<(!doctype html|html|head|body)[\s>]/);
  return feedMark >= 0 && (pageMark < 0 || feedMark < pageMark) ? 'feed' : 'page';
}
