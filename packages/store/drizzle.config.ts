import { defineConfig } from 'drizzle-kit';

/** `generate` compares the tables with the last migration and writes the difference as SQL. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/schema.ts',
  out: './migrations',
});
