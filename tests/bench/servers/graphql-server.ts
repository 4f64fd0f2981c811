/** The product's own server, as a process to be measured. */
import { startServer } from '@dateline/server';
import { openDatabase } from '@dateline/store';
import { serveBench } from './bench-server.ts';

export interface GraphQLSettings {
  readonly databaseUrl: string;
  readonly poolSize: number;
}

await serveBench<GraphQLSettings>(async ({ databaseUrl, poolSize }) => {
  const database = await openDatabase({ url: databaseUrl, poolSize });
  const server = await startServer({ database, port: 0 });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await database.close();
    },
  };
});
