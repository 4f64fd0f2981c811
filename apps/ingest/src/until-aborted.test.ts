import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { untilAborted } from './until-aborted.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

async function* numbers(most: number): AsyncGenerator<{ readonly number: number }> {
  for (let number = 1; number <= most; number++) yield { number };
}

async function* endless(): AsyncGenerator<number> {
  yield 1;
  await new Promise(() => undefined);
}

const never = (): AbortSignal => new AbortController().signal;

test('everything comes through when nobody stops', async () => {
  const seen: number[] = [];
  for await (const { number } of untilAborted(numbers(3), never())) seen.push(number);
  expect(seen).toEqual([1, 2, 3]);
});

test('what has come through is not kept', async () => {
  const passed: WeakRef<object>[] = [];
  for await (const one of untilAborted(numbers(1001), never())) {
    if (one.number <= 1000) passed.push(new WeakRef(one));
    else {
      await new Promise((resolve) => setImmediate(resolve));
      collectGarbage();
      expect(passed.filter((ref) => ref.deref() !== undefined).length).toBeLessThan(10);
    }
  }
  expect(passed.length).toBe(1000);
});

test('a stop ends the loop, also while it waits for what never comes', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  for await (const number of untilAborted(endless(), stop.signal)) {
    seen.push(number);
    setTimeout(() => stop.abort(), 5);
  }
  expect(seen).toEqual([1]);
});

test('what breaks in the source breaks the loop', async () => {
  const broken = (async function* () {
    yield 1;
    throw new Error('cut off');
  })();
  const read = async (): Promise<void> => {
    for await (const _ of untilAborted(broken, never()));
  };
  await expect(read()).rejects.toThrow('cut off');
});

test('leaving the loop closes the source', async () => {
  let closed = false;
  const source = (async function* () {
    try {
      yield* [1, 2, 3];
    } finally {
      closed = true;
    }
  })();
  for await (const _ of untilAborted(source, never())) break;
  expect(closed).toBe(true);
});
