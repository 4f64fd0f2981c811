/** All tables: what drizzle-kit writes migrations from and what `Database` knows. */

export * from './tables/actor.ts';
export * from './tables/article.ts';
export * from './tables/event.ts';
export * from './tables/ingest-run.ts';
export * from './tables/knowledge.ts';
export * from './tables/mention.ts';
export * from './tables/news-source.ts';
export * from './tables/place.ts';
export * from './tables/tally.ts';
