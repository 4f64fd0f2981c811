/** Keeps a number of connections busy with one request and times every answer. */
import { Agent, request } from 'node:http';
import { type Latencies, summarise } from './latencies.ts';

export interface Load {
  readonly url: string;
  readonly body: string;
  readonly connections: number;
  readonly requests: number;
  /** Stops asking after this long, so that a slow server ends the run with fewer answers rather than late. */
  readonly capMs: number;
}

export interface LoadResult extends Latencies {
  readonly answered: number;
  readonly bytes: number;
}

export async function runLoad(load: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const times: number[] = [];
  const start = performance.now();
  let left = load.requests;
  let bytes = 0;
  const work = async (): Promise<void> => {
    while (left-- > 0 && performance.now() - start < load.capMs) {
      const asked = performance.now();
      bytes = (await send(agent, load)).length;
      times.push(performance.now() - asked);
    }
  };
  try {
    await Promise.all(Array.from({ length: load.connections }, work));
  } finally {
    agent.destroy();
  }
  return { ...summarise(times, performance.now() - start), answered: times.length, bytes };
}

/** The body of one answer; anything but success ends the run, since speed at failing is not a figure. */
export function send(agent: Agent, { url, body }: Pick<Load, 'url' | 'body'>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const asking = request(url, { agent, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const answer = Buffer.concat(chunks);
        if (response.statusCode === 200) resolve(answer);
        else reject(new Error(`${url} answered ${response.statusCode}: ${answer}`));
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
