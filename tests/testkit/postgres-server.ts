/**
 * A PostgreSQL server of our own: Debian's binaries on a data directory that is thrown away, listening on loopback only.
 * It refuses to run as root, so under root it runs as Debian's user `postgres`.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { createTemporaryFolder } from './temporary-folder.ts';

export interface PostgresServer {
  readonly url: string;
  close(): Promise<void>;
}

interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const debianRoot = '/usr/lib/postgresql';

/** Of the newest version installed, or undefined when there is none. */
export function findPostgresBinaries(): string | undefined {
  if (!existsSync(debianRoot)) return undefined;
  const newest = readdirSync(debianRoot).sort((a, b) => Number(b) - Number(a));
  return newest
    .map((version) => join(debianRoot, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
}

export async function startPostgres(
  binaries: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<PostgresServer> {
  const folder = createTemporaryFolder();
  const home: Home = { binaries, folder: folder.path, account: serverAccount() };
  makeCluster(home);
  const port = await findFreePort();
  const server = spawnServer(home, {
    listen_addresses: '127.0.0.1',
    port: String(port),
    fsync: 'off',
    ...settings,
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  // A run that ends early must not leave a server behind.
  const onExit = (): void => {
    stopServer(home);
    folder.remove();
  };
  process.once('exit', onExit);
  const close = async (): Promise<void> => {
    process.off('exit', onExit);
    server.kill('SIGINT');
    await ended;
    folder.remove();
  };
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  try {
    await waitUntilReady(url);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}

/** Where a server lives, and as whom. */
interface Home {
  readonly binaries: string;
  readonly folder: string;
  readonly account: Account;
}

const dataOf = ({ folder }: Home): string => join(folder, 'data');

function makeCluster(home: Home): void {
  const { binaries, folder, account } = home;
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid ?? account.uid);
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', dataOf(home), '-A', 'trust', '-U', 'postgres', '--encoding=UTF8', '--locale=C.UTF-8'],
    { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
}

function spawnServer(home: Home, settings: Readonly<Record<string, string>>): ChildProcess {
  const { binaries, folder, account } = home;
  const set = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawn(join(binaries, 'postgres'), ['-D', dataOf(home), '-k', folder, ...set], {
    ...account,
    cwd: folder,
    stdio: 'ignore',
  });
}

function stopServer(home: Home): void {
  const { binaries, folder, account } = home;
  const stop = ['-D', dataOf(home), '-m', 'immediate', '-w', 'stop'];
  spawnSync(join(binaries, 'pg_ctl'), stop, { ...account, cwd: folder, stdio: 'ignore' });
}

function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function waitUntilReady(url: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await client.end();
    }
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('No free port')),
      );
    });
  });
}
