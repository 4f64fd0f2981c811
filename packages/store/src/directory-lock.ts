/**
 * Keeps a second process out of an embedded database. PGlite has no lock of its own: two processes on one directory both
 * open it and one silently loses what it commits. The lock lies beside the directory, since everything inside is PostgreSQL's.
 *
 * A lock is stale when its process is gone, or when the process number now belongs to another one (containers give every
 * first process the same number), told by the time that process began. A lock of another host cannot be judged and is kept.
 */

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { StoreFault } from './store-fault.ts';

interface LockHolder {
  readonly pid: number;
  readonly host: string;
  readonly command: string;
  readonly started: string;
  /** Of the process, in the kernel's own count; null where it does not tell. */
  readonly processStart: string | null;
}

export interface DirectoryLock {
  release(): void;
}

export function lockDirectory(directory: string): DirectoryLock {
  const path = `${directory}.lock`;
  const mine = describeThisProcess();
  const content = `${JSON.stringify(mine)}\n`;
  if (!tryCreate(path, content)) {
    const holder = readHolder(path);
    if (holder && isAlive(holder)) throw inUse(directory, path, holder);
    moveAside(path, holder);
    if (!tryCreate(path, content)) throw inUse(directory, path, readHolder(path));
  }
  return { release: () => releaseOwn(path, content) };
}

function describeThisProcess(): LockHolder {
  return {
    pid: process.pid,
    host: hostname(),
    command: process.argv.slice(1).join(' '),
    started: new Date().toISOString(),
    processStart: processStartOf(process.pid),
  };
}

function tryCreate(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(path: string): LockHolder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isHolder(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is LockHolder {
  return typeof value === 'object' && value !== null && 'pid' in value && 'host' in value;
}

function isAlive(holder: LockHolder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
  const start = processStartOf(holder.pid);
  return start === null || holder.processStart === null || start === holder.processStart;
}

/** Field 22 of `/proc/<pid>/stat`; the name in field 2 may hold spaces, hence the cut at its bracket. */
function processStartOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** Renaming decides between two processes that both found the same stale lock: only one of them moves that very file. */
function moveAside(path: string, stale: LockHolder | undefined): void {
  const aside = `${path}.stale-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readFileSync(aside, 'utf8');
  rmSync(aside);
  if (stale && moved !== `${JSON.stringify(stale)}\n`) tryCreate(path, moved);
}

function releaseOwn(path: string, content: string): void {
  try {
    if (readFileSync(path, 'utf8') === content) rmSync(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

function inUse(directory: string, path: string, holder: LockHolder | undefined): StoreFault {
  const who = holder
    ? `process ${holder.pid} on ${holder.host} (${holder.command}), since ${holder.started}`
    : 'another process that is just starting';
  return new StoreFault(
    'DATABASE_IN_USE',
    `The embedded database ${directory} is held by ${who}. Stop that process first, or use PostgreSQL, which serves many. ` +
      `If it no longer exists, delete ${path}.`,
  );
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
