export type * from './article-record.ts';
export type { Database, OpenDatabase, Queryable, Statement } from './database.ts';
export { faultCatalogue, StoreFault, type StoreFaultCode } from './errors.ts';
export { type Migrated, migrate } from './migrate.ts';
export { type OpenOptions, openDatabase } from './open-database.ts';
export * from './vocabulary.ts';
