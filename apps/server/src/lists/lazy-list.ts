/** Makes a list that is read at most once, when first its items and when first its count is asked for. */
import type { Page } from '@dateline/store';
import type { ListModel } from '../models.ts';

export function lazyList<Row>(
  readPage: () => Promise<Page<Row>>,
  readCount: () => Promise<number>,
): ListModel<Row> {
  return { page: once(readPage), count: once(readCount) };
}

export function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => (reading ??= read());
}
