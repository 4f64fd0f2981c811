/**
 * Fails when a committed generated file is not what its generator writes today: generates everything again and
 * compares the tracked files before and after. The new files are left in place, to be looked at and committed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const generated = /\/(generated|migrations)\//;

process.exitCode = main();

function main(): number {
  const before = hashes();
  const run = spawnSync('turbo', ['run', 'generate', '--force', '--output-logs=errors-only'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) return 1;
  const after = hashes();
  const names = new Set([...before.keys(), ...after.keys()]);
  const stale = [...names].filter((name) => before.get(name) !== after.get(name)).sort();
  for (const name of stale) process.stderr.write(`${name} is not what its generator writes.\n`);
  if (stale.length > 0) process.stderr.write('Run `npm run generate` and commit the result.\n');
  return stale.length > 0 ? 1 : 0;
}

/** Content hash of every generated file that git tracks or would track. */
function hashes(): Map<string, string> {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root });
  const files = listed.toString('utf8').split('\n');
  const present = files.filter((file) => generated.test(file) && existsSync(join(root, file)));
  return new Map(
    present.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  );
}
