import { customType } from 'drizzle-orm/pg-core';

/** PostgreSQL's searchable document; always a generated column here, never written by the application. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
