/**
 * The model behind `provider:model`. The protocol most servers speak comes with Dateline (`openai-compatible`, local servers
 * included); for any other provider of the AI SDK its package `@ai-sdk/<provider>` has to be installed beside it.
 */
import type { LanguageModel } from 'ai';
import { z } from 'zod';
import { IngestFault } from '../ingest-fault.ts';

export interface ModelAccess {
  /** `provider:model`; the model's own name may hold colons. */
  readonly name: string;
  readonly url: string | undefined;
  readonly key: string | undefined;
}

export async function loadModel({ name, url, key }: ModelAccess): Promise<LanguageModel> {
  const [, provider, model] = /^([a-z0-9-]+):(.+)$/.exec(name) ?? [];
  if (provider === undefined || model === undefined)
    throw misnamed(
      `"${name}" names no model. Write provider:model, such as openai-compatible:qwen3.`,
    );
  const settings = {
    ...(url === undefined ? {} : { baseURL: url }),
    ...(key === undefined ? {} : { apiKey: key }),
  };
  if (provider !== 'openai-compatible')
    return (await loadProvider(provider))({ ...settings })(model);
  if (url === undefined)
    throw misnamed(
      'The provider openai-compatible has no address of its own: set DATELINE_SECOND_READER_URL, such as http://localhost:11434/v1.',
    );
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  const create = createOpenAICompatible({
    ...settings,
    baseURL: url,
    name: 'openai-compatible',
    supportsStructuredOutputs: true,
  });
  return create(model);
}

type CreateProvider = (settings: { baseURL?: string; apiKey?: string }) => Provider;
type Provider = (model: string) => Exclude<LanguageModel, string>;

const providerShape = z.record(z.string(), z.unknown());

/** Every package of the SDK exports one function `create…` that makes its provider. */
async function loadProvider(provider: string): Promise<CreateProvider> {
  const packageName = `@ai-sdk/${provider}`;
  const exported = await import(packageName).then(
    (module: unknown) => providerShape.parse(module),
    (cause: unknown) => {
      throw misnamed(
        `The provider "${provider}" is not installed. Add it with \`pnpm --filter @dateline/ingest add ${packageName}\`, or use openai-compatible.`,
        cause,
      );
    },
  );
  const create = Object.entries(exported).find(
    ([key, value]) => /^create[A-Z]/.test(key) && typeof value === 'function',
  );
  if (!create) throw misnamed(`The package ${packageName} makes no language models.`);
  return create[1] as CreateProvider;
}

function misnamed(message: string, cause?: unknown): IngestFault {
  return new IngestFault('SECOND_READER_UNKNOWN', message, { cause });
}
