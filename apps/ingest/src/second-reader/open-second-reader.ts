/** The second reader that the command line asks for, with what the environment says about reaching it. */
import type { CommandContext } from '../context.ts';
import type { SecondReader } from './second-reader.ts';

/** Undefined where none is asked for; then none of its code is even loaded. Throws SECOND_READER_UNKNOWN. */
export async function openSecondReader(
  name: string | undefined,
  { environment, knowledge }: Pick<CommandContext, 'environment' | 'knowledge'>,
): Promise<SecondReader | undefined> {
  if (name === undefined) return undefined;
  const { url, key, timeoutMs, tokenBudget } = environment.secondReader;
  const [{ loadModel }, { createSecondReader }] = await Promise.all([
    import('./load-model.ts'),
    import('./second-reader.ts'),
  ]);
  const model = await loadModel({ name, url, key });
  return createSecondReader({
    name,
    model,
    codebook: (await knowledge()).codebook,
    timeoutMs,
    tokenBudget,
  });
}
