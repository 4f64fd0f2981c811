import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockDirectory } from './directory-lock.ts';

describe('the lock of an embedded database', () => {
  let folder: string;
  let directory: string;
  let path: string;
  const sleepers: ChildProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-lock-'));
    directory = join(folder, 'db');
    path = `${directory}.lock`;
  });
  afterEach(() => {
    for (const sleeper of sleepers.splice(0)) sleeper.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  function sleeper(): ChildProcess {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], {
      stdio: 'ignore',
    });
    sleepers.push(child);
    return child;
  }

  function writeLock(holder: object): void {
    const plain = {
      host: hostname(),
      command: 'dateline ingest',
      started: '2024-12-01T00:00:00.000Z',
      processStart: null,
    };
    writeFileSync(path, `${JSON.stringify({ ...plain, ...holder })}\n`);
  }

  const inUse = (pattern: RegExp) =>
    expect.objectContaining({ code: 'DATABASE_IN_USE', message: expect.stringMatching(pattern) });

  test('names its holder and goes when released', () => {
    const lock = lockDirectory(directory);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      pid: process.pid,
      host: hostname(),
    });
    lock.release();
    expect(existsSync(path)).toBe(false);
    lockDirectory(directory).release();
  });

  test('is refused while this process holds it', () => {
    const lock = lockDirectory(directory);
    expect(() => lockDirectory(directory)).toThrow(inUse(new RegExp(`process ${process.pid} `)));
    lock.release();
  });

  test('is refused while another process lives, saying which and what to do', () => {
    const { pid } = sleeper();
    writeLock({ pid });
    expect(() => lockDirectory(directory)).toThrow(
      inUse(new RegExp(`process ${pid} on .*dateline ingest.*since 2024-12-01.*Stop that process`)),
    );
    expect(existsSync(path)).toBe(true);
  });

  test('is taken over from a process that is dead', async () => {
    const child = sleeper();
    writeLock({ pid: child.pid });
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lock = lockDirectory(directory);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
    lock.release();
  });

  test.runIf(existsSync('/proc/self/stat'))(
    'is taken over when its number belongs to a younger process',
    () => {
      writeLock({ pid: sleeper().pid, processStart: '1' });
      lockDirectory(directory).release();
    },
  );

  test('is refused when it comes from another machine, whose processes cannot be asked', () => {
    writeLock({ pid: 1, host: 'elsewhere' });
    expect(() => lockDirectory(directory)).toThrow(inUse(/on elsewhere.*delete .*db\.lock/));
  });

  test('is taken over when it says nothing', () => {
    writeFileSync(path, '');
    lockDirectory(directory).release();
  });

  test('is not released for another that has taken over', () => {
    const lock = lockDirectory(directory);
    writeLock({ pid: 1, host: 'elsewhere' });
    lock.release();
    expect(existsSync(path)).toBe(true);
  });
});
