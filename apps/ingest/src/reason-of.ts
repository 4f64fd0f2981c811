/**
 * What a thrown value says, for messages that quote a cause. A failed statement quotes itself and its values, whole articles
 * included; why it failed stands in its own cause.
 */
export function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const isStatement = 'query' in cause && cause.cause !== undefined;
  return isStatement ? reasonOf(cause.cause) : cause.message;
}
