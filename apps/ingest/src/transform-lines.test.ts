import { expect, test } from 'vitest';
import { type CommandContext, exitCodes } from './context.ts';
import { IngestFault } from './ingest-fault.ts';
import { transformLines } from './transform-lines.ts';

async function transform(input: string | Uint8Array, stopping = new AbortController().signal) {
  const printed: string[] = [];
  let atOnce = 0;
  let most = 0;
  const context = {
    stdin: (async function* () {
      yield Buffer.from(input);
    })(),
    print: async (text: string) => {
      printed.push(text);
    },
    stopping,
  } as unknown as CommandContext;
  const exitCode = await transformLines<{ id: string; wait?: number }>(
    {
      concurrency: 2,
      parse: (value) => {
        if (typeof value === 'object' && value !== null && 'text' in value)
          return value as unknown as { id: string };
        throw new IngestFault('INVALID_ARTICLE', 'no text');
      },
      answer: async ({ id, wait = 0 }) => {
        most = Math.max(most, ++atOnce);
        await new Promise((resolve) => setTimeout(resolve, wait));
        atOnce--;
        return JSON.stringify({ id });
      },
    },
    context,
  );
  return { exitCode, most, answers: printed.map((line) => JSON.parse(line)) };
}

test('answers come in the order of the questions, two at a time', async () => {
  const { answers, most, exitCode } = await transform(
    '{"id":"a","text":"x","wait":30}\n{"id":"b","text":"x"}\n{"id":"c","text":"x"}\n',
  );
  expect(answers).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  expect(most).toBe(2);
  expect(exitCode).toBe(exitCodes.done);
});

test('a bad line is answered with its error and the rest goes on', async () => {
  const { answers, exitCode } = await transform(
    '{"id":"a","text":"x"}\nnonsense\n\n{"id":"b"}\n{"id":"c","text":"x"}',
  );
  expect(answers).toMatchObject([
    { id: 'a' },
    { error: { code: 'INVALID_JSON' } },
    { id: 'b', error: { code: 'INVALID_ARTICLE' } },
    { id: 'c' },
  ]);
  expect(exitCode).toBe(exitCodes.partlyFailed);
});

test('a line that is not UTF-8 is answered with its error', async () => {
  const { answers } = await transform(Buffer.from('{"id":"a","text":"\xe9"}\n', 'latin1'));
  expect(answers).toMatchObject([{ error: { code: 'INVALID_ENCODING' } }]);
});

test('no input is no failure', async () => {
  expect(await transform('')).toMatchObject({ answers: [], exitCode: exitCodes.done });
});

test('a stop ends it with the exit code of an interruption', async () => {
  expect(await transform('{"id":"a","text":"x"}\n', AbortSignal.abort())).toMatchObject({
    answers: [],
    exitCode: exitCodes.interrupted,
  });
});
