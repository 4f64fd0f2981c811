/**
 * The least a server could do for the same answer: `node:http`, the very statements the GraphQL server sends, and the JSON
 * that the database built, passed on as text. Everything above it is what GraphQL costs.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Statement } from '@dateline/store';
import pg from 'pg';
import { serveBench } from './bench-server.ts';

export interface RawSettings {
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** Sent one after another for every request; those that give one column give the answer. */
  readonly statements: readonly Statement[];
}

await serveBench<RawSettings>(async ({ databaseUrl, poolSize, statements }) => {
  const asText = { getTypeParser: () => (value: string | Buffer) => value };
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, types: asText });
  const server = createServer((request, response) => {
    request.resume();
    answer(pool, statements).then(
      (json) => {
        response.setHeader('content-type', 'application/json');
        response.end(json);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.close();
      await pool.end();
    },
  };
});

async function answer(pool: pg.Pool, statements: readonly Statement[]): Promise<string> {
  const parts: string[] = [];
  for (const { text, values, name } of statements) {
    const { rows, fields } = await pool.query<Record<string, string>>({
      text,
      values: [...values],
      ...(name !== undefined && { name }),
    });
    const [column] = fields;
    if (column && fields.length === 1) parts.push(...rows.map((row) => row[column.name] ?? 'null'));
  }
  return `{"data":[${parts.join(',')}]}`;
}
