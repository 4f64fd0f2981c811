/** Checks one line against the documented fields and says what is wrong with it. */
import type { z } from 'zod';
import { IngestFault } from './ingest-fault.ts';

export function readShape<T>(shape: z.ZodType<T>, value: unknown): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const path = issue.path.join('.');
    return path ? `"${path}": ${issue.message}` : issue.message;
  });
  throw new IngestFault(
    'INVALID_ARTICLE',
    `The line does not have the documented fields: ${problems.join('; ')}.`,
  );
}
