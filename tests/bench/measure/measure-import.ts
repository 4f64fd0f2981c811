/** A process that imports files into the database its environment names, and prints what that took. Started by the section `import`. */
import { createProcessContext, createProgram, type ExitCode, exitCodes } from '@dateline/ingest';

export interface ImportMeasure {
  readonly exitCode: ExitCode;
  readonly ms: number;
  readonly cpuMs: number;
  /** The most memory the process ever held, the embedded database included. */
  readonly peakMB: number;
}

const stopping = new AbortController().signal;
const session = {
  context: () => createProcessContext({ color: false, stopping }),
  exitCode: exitCodes.done as ExitCode,
};
const start = performance.now();
await createProgram(session).parseAsync(
  ['import', 'geonames', '--quiet', ...process.argv.slice(2)],
  {
    from: 'user',
  },
);
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const measure: ImportMeasure = {
  exitCode: session.exitCode,
  ms: performance.now() - start,
  cpuMs: (userCPUTime + systemCPUTime) / 1000,
  peakMB: maxRSS / 1024,
};
process.stdout.write(`${JSON.stringify(measure)}\n`);
