/**
 * Goes on at once with what is there and waits only for what is not. A page has hundreds of fields whose value came along with it,
 * and every needless promise is paid for by all of them.
 */

export type MaybePromise<Value> = Value | Promise<Value>;

export function whenReady<Value, Result>(
  value: MaybePromise<Value>,
  use: (value: Value) => Result,
): MaybePromise<Result> {
  return value instanceof Promise ? value.then(use) : use(value);
}
