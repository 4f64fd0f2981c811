/** What a killable pool is tested with: work that ends, breaks, refuses, or never ends. */
import { IngestFault } from '../ingest-fault.ts';
import { answer, type WorkerAnswer, type WorkerTask } from './killable-pool.ts';

export function double(task: WorkerTask<number>): WorkerAnswer<number> {
  return answer(task, (input) => input * 2);
}

export function refuse(task: WorkerTask<null>): WorkerAnswer<never> {
  return answer(task, () => {
    throw new IngestFault('NO_TEXT', 'There is nothing.');
  });
}

export function fail(task: WorkerTask<null>): WorkerAnswer<never> {
  return answer(task, () => {
    throw new TypeError('oops');
  });
}

export function spin(task: WorkerTask<null>): WorkerAnswer<never> {
  return answer(task, () => {
    for (;;);
  });
}
