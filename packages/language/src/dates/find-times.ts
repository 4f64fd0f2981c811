/** Time expressions of a document. */
import type { Document, TimeExpression } from '../document.ts';

export function findTimes(
  _document: Omit<Document, 'times'>,
  _published: string | undefined,
): TimeExpression[] {
  return [];
}
