/** Shows how a text is read. */
import { formatConllu, formatTree, loadReader } from '@dateline/language';
import type { CommandContext } from '../context.ts';

export interface ParseOptions {
  readonly conllu?: boolean;
  readonly published?: string;
}

export async function runParse(
  text: string,
  options: ParseOptions,
  context: CommandContext,
): Promise<void> {
  const { published } = options;
  const source = text === '-' ? await readAll(context.stdin) : text;
  const document = loadReader().read(source, published === undefined ? {} : { published });
  const drawing = options.conllu ? formatConllu(document) : formatTree(document);
  await context.print(`${drawing.trimEnd()}\n`);
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
