/** The product's server as a process of its own, on a port of its own. */
import { type Program, startProgram } from './program.ts';
import { programs } from './repository.ts';
import type { StoryDatabase } from './story-database.ts';

export interface ServedDatabase {
  readonly program: Program;
  readonly url: string;
}

export async function serve({ env }: StoryDatabase): Promise<ServedDatabase> {
  const program = startProgram(programs.server, [], { env: { ...env, PORT: '0' } });
  const [, url = ''] = await program.says(/"url":"([^"]+)"/);
  return { program, url };
}
