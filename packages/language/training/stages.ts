/** Training takes an hour or more: what each stage makes is kept, and a stage whose product is there is over. */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a stage's product; what it saves on the way is there to look at. */
export type Make = (save: (unfinished: Uint8Array) => void) => Uint8Array;

/** Returns what reads a stage's product from the folder, making it first where it is missing. */
export function stagesIn(
  folder: string,
  log: (line: string) => void,
): (name: string, make: Make) => Uint8Array {
  mkdirSync(folder, { recursive: true });
  return (name, make) => {
    const file = join(folder, name);
    if (!existsSync(file)) {
      log(`stage ${name}`);
      const started = performance.now();
      const save = (product: Uint8Array): void => writeFileSync(`${file}.part`, product);
      save(make(save));
      // Renamed when whole: what a stopped stage leaves behind is no product.
      renameSync(`${file}.part`, file);
      log(`stage ${name}: done in ${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
    }
    return new Uint8Array(readFileSync(file));
  };
}
