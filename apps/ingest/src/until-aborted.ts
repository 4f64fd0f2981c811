/**
 * Ends a loop when the user wants to stop, also while it waits for input that may never come. Each wait is a promise of its own:
 * racing every one against a single promise that never settles would keep all that ever came through in memory.
 */
export async function* untilAborted<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  let endWait = (): void => undefined;
  const onAbort = (): void => endWait();
  const next = (): Promise<IteratorResult<T, undefined>> =>
    new Promise((resolve, reject) => {
      endWait = () => resolve({ done: true, value: undefined });
      iterator.next().then(resolve, reject);
    });
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    while (!signal.aborted) {
      const result = await next();
      if (result.done) return;
      yield result.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    // A source in the middle of waiting would only answer when its input comes.
    if (!signal.aborted) await iterator.return?.();
  }
}
