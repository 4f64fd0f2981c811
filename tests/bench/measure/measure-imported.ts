/** A process that starts to read with what was imported, and prints what that took. Started by the section `import`. */
import { createProcessContext } from '@dateline/ingest';

export interface ImportedMeasure {
  /** Of the packs, which lie in memory as they are. */
  readonly packMB: number;
  /** What a busy machine does not distort. */
  readonly cpuMs: number;
  /** Of the process, with the shipped knowledge. */
  readonly rssMB: number;
}

const context = createProcessContext({ color: false, stopping: new AbortController().signal });
const cpuBefore = process.cpuUsage();
const imported = await context.imported();
const knowledge = await context.knowledge();
knowledge.resolvePlace({ phrase: 'Aleppo' });
const { user, system } = process.cpuUsage(cpuBefore);
const measure: ImportedMeasure = {
  packMB: ((imported?.places.length ?? 0) + (imported?.actors.length ?? 0)) / 1e6,
  cpuMs: (user + system) / 1000,
  rssMB: process.memoryUsage.rss() / 1e6,
};
process.stdout.write(`${JSON.stringify(measure)}\n`);
