/**
 * The way into every root command: makes sure the pinned dependencies stand, then runs the command on the Node
 * they brought. It is plain JavaScript for any Node 20 or newer, because it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');
/** The binary itself: the link in `.bin` is a shell script that would swallow signals. */
const node = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const stamp = join(root, 'node_modules', '.dateline-installed');

const typecheck = [
  ['tsc', '--noEmit'],
  ['turbo', 'run', 'typecheck'],
];
const lint = [['biome', 'check', '.'], ['turbo', 'boundaries'], ['knip']];
const test = [['vitest', 'run']];

/** Every root word and what it runs, in order; arguments after `--` go to the last. */
const commands = {
  start: [['node', 'scripts/start.ts']],
  dev: [['node', '--watch', 'scripts/start.ts']],
  dateline: [['node', 'apps/ingest/src/main.ts']],
  generate: [['turbo', 'run', 'generate']],
  typecheck,
  lint,
  format: [['biome', 'check', '--write', '.']],
  test,
  bench: [['node', 'tests/bench/main.ts']],
  quality: [['node', 'tests/quality/main.ts']],
  check: [
    ['node', 'scripts/check-generated.ts'],
    ...typecheck,
    ...lint,
    ['cspell', '--no-progress', '--no-summary', '.'],
    ...test,
  ],
};

const [word, ...rest] = process.argv.slice(2);
const steps = commands[word];
if (!steps) {
  process.stderr.write(`Unknown command "${word}". Known: ${Object.keys(commands).join(', ')}.\n`);
  process.exit(2);
}
install();
await runAll(steps);

/** Installs from the lockfile when it changed since the last installation; says so on stderr. */
function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  process.stderr.write('Installing dependencies from the lockfile …\n');
  const result = spawnSync(
    'npx',
    ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'],
    // Progress belongs on stderr: stdout is the command's own.
    { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (result.status !== 0) {
    process.stderr.write('Installation failed; the lines above say why. Nothing was started.\n');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

/** Runs the steps one after another and ends with the first failure's exit code. */
async function runAll(list) {
  for (const [index, [program, ...args]] of list.entries()) {
    const last = index === list.length - 1;
    const code = await run(program, last ? [...args, ...rest] : args);
    if (code !== 0) process.exit(code);
  }
}

/** One program from the installed ones; signals are passed on, so that Ctrl-C is the program's to answer. */
function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program === 'node' ? node : join(bin, program), args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
        TURBO_TELEMETRY_DISABLED: '1',
        // Types are stripped and code is compiled once; later starts take both from here.
        NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled'),
      },
    });
    // A terminal sends Ctrl-C to the whole group, so the child has it already; a plain kill reaches only us.
    const forward = (signal) => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    process.on('SIGTERM', forward);
    process.on('SIGINT', forward);
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', forward);
      process.off('SIGINT', forward);
      resolve(signal ? 128 + (signal === 'SIGINT' ? 2 : 15) : (code ?? 1));
    });
  });
}
