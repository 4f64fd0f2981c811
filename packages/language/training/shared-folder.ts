/** The optional evaluation folder beside the repository: treebanks, corpora, gold data. */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SHARED = new URL('../../../../shared/', import.meta.url);

export function hasShared(path: string): boolean {
  return existsSync(new URL(path, SHARED));
}

export function sharedFile(path: string): string {
  if (!hasShared(path))
    throw new Error(
      `This needs ${path} in the evaluation folder ../shared, which is not beside the repository.`,
    );
  return fileURLToPath(new URL(path, SHARED));
}
