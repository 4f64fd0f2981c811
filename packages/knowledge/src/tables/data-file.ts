/** Reads the package's own data; the only place that touches the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { KnowledgeFault } from '../knowledge-fault.ts';

const root = new URL('../../', import.meta.url);

/** `path` is relative to the package, such as `data/codebook/sectors.json`. */
export function readDataBytes(path: string): Buffer {
  try {
    return readFileSync(new URL(path, root));
  } catch (cause) {
    throw new KnowledgeFault(
      'DATA_MISSING',
      `The knowledge file ${path} cannot be read. Run \`pnpm --filter @dateline/knowledge generate\`, or restore it from the repository.`,
      { cause },
    );
  }
}

export const readDataText = (path: string): string => readDataBytes(path).toString('utf8');

export function readDataJson(path: string): unknown {
  try {
    return JSON.parse(readDataText(path));
  } catch (cause) {
    if (cause instanceof KnowledgeFault) throw cause;
    throw new KnowledgeFault('DATA_INVALID', `${path} is not valid JSON: ${String(cause)}`, {
      cause,
    });
  }
}

/** Paths of the files of a folder, in order of their names. */
export const listDataFiles = (folder: string): string[] =>
  readdirSync(new URL(folder, root))
    .sort()
    .map((file) => `${folder}${file}`);
