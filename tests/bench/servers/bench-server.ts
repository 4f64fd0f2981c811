/**
 * A server in a process of its own, so that its CPU time is its own. Parent and child talk over Node's channel: the child
 * tells its address once, and its CPU time whenever asked; it ends when the channel does.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface BenchServer {
  readonly url: string;
  /** Microseconds of CPU the process has used so far. */
  cpuMicros(): Promise<number>;
  close(): Promise<void>;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** In the parent. `settings` reach the child as its first message. */
export async function startBenchServer(entry: string, settings: object): Promise<BenchServer> {
  const child = fork(entry, { env: { ...process.env, NODE_ENV: 'production' } });
  const ended = once(child, 'exit');
  const answer = async <Value>(message: object): Promise<Value> => {
    child.send(message);
    const [reply] = await Promise.race([
      once(child, 'message'),
      ended.then(([code]) => Promise.reject(new Error(`${entry} ended with ${code}`))),
    ]);
    return reply as Value;
  };
  const { url } = await answer<{ url: string }>(settings);
  return {
    url,
    cpuMicros: () => answer<number>({ ask: 'cpu' }),
    close: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

/** In the child. */
export async function serveBench<Settings>(
  start: (settings: Settings) => Promise<Served>,
): Promise<void> {
  const [settings] = await once(process, 'message');
  const { url, close } = await start(settings as Settings);
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.(user + system);
  });
  process.once('disconnect', close);
  process.send?.({ url });
}
