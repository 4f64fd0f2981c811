import { loadKnowledge } from '@dateline/knowledge';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadModel } from './load-model.ts';
import { createSecondReader, type SecondReaderOptions } from './second-reader.ts';
import { type ModelStub, type StubAnswer, startModelStub } from './testing/model-stub.ts';

const { codebook } = loadKnowledge();
const article = { text: 'Norway left Chad out in the rain in Oslo.', published: '2024-12-10' };
const claim = {
  sentence: 'Norway left Chad out in the rain in Oslo.',
  type: 'REJECT',
  modes: [],
  trigger: 'left Chad out in the rain',
  actors: ['Norway'],
  recipients: ['Chad'],
  factuality: 'ASSERTED',
  attribution: null,
};
const events = (...claims: object[]): string => JSON.stringify({ events: claims });

let stub: ModelStub;
beforeAll(async () => {
  stub = await startModelStub();
});
afterAll(() => stub.close());

async function ask(answer: StubAnswer, options: Partial<SecondReaderOptions> = {}, times = 1) {
  const reading = await read(answer, options, times);
  return reading.status === 'silent' ? reading.silence.code : reading.opinion.claims;
}

async function read(answer: StubAnswer, options: Partial<SecondReaderOptions> = {}, times = 1) {
  stub.answerWith(answer);
  const name = 'openai-compatible:stub';
  const model = await loadModel({ name, url: stub.url, key: 'secret' });
  const reader = createSecondReader({
    name,
    model,
    codebook,
    timeoutMs: 10_000,
    tokenBudget: 1_000_000,
    ...options,
  });
  let reading = await reader.ask(article);
  for (let time = 1; time < times; time++) reading = await reader.ask(article);
  return reading;
}

describe('a model that answers', () => {
  test('is given the article as data and the schema to keep to, and is heard', async () => {
    expect(await ask({ content: events(claim) })).toEqual([claim]);
    const { body, authorization } = stub.lastRequest();
    expect(authorization).toBe('Bearer secret');
    expect(body).toMatchObject({ model: 'stub', temperature: 0 });
    const text = JSON.stringify(body);
    expect(text).toContain('json_schema');
    expect(text).toContain('MOBILIZE');
    expect(text).toContain('left Chad out in the rain in Oslo');
  });

  test('may find nothing', async () => {
    expect(await ask({ content: events() })).toEqual([]);
  });

  test('in vain has the reason told in a line', async () => {
    const flood = events(...Array(30).fill({ ...claim, type: 'SNUB' }));
    const reading = await read({ content: flood });
    const message = reading.status === 'silent' ? reading.silence.message : '';
    expect(message).toMatch(/not of the form asked for/);
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThan(400);
  });

  test.each<[string, StubAnswer, string]>([
    ['cut JSON', { content: '{"events":[{"sentence":"Nor', finish: 'length' }, 'INVALID'],
    ['JSON of another form', { content: '{"answer":[]}' }, 'INVALID'],
    ['an unknown type', { content: events({ ...claim, type: 'SNUB' }) }, 'INVALID'],
    ['a field too many', { content: events({ ...claim, order: 'rm' }) }, 'INVALID'],
    ['a flood of events', { content: events(...Array(61).fill(claim)) }, 'INVALID'],
    ['a polite refusal', { content: "I'm sorry, but I can't help with that." }, 'REFUSED'],
    ['a filtered answer', { content: '', finish: 'content_filter' }, 'REFUSED'],
    ['no words', { content: '' }, 'REFUSED'],
    ['a wrong key', { status: 401 }, 'FAILED'],
    ['no JSON at all over HTTP', { raw: '<html>502</html>' }, 'FAILED'],
    ['a closed connection', { hangUp: true }, 'FAILED'],
  ])('in vain with %s is silent, and says why', async (_, answer, code) => {
    expect(await ask(answer)).toBe(`SECOND_READER_${code}`);
  });

  test('too slowly is not waited for', async () => {
    const started = performance.now();
    const silence = await ask({ content: events(claim), delayMs: 5_000 }, { timeoutMs: 150 });
    expect(silence).toBe('SECOND_READER_TIMEOUT');
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

describe('what it may cost', () => {
  test('nobody is asked once the tokens do not reach', async () => {
    expect(await ask({ content: events() }, { tokenBudget: 5_000 })).toBe('SECOND_READER_BUDGET');
    const answered = { content: events(), tokens: 20_000 };
    expect(await ask(answered, { tokenBudget: 25_000 }, 1)).toEqual([]);
    expect(await ask(answered, { tokenBudget: 25_000 }, 2)).toBe('SECOND_READER_BUDGET');
  });

  test('a model that is gone is asked five times, then no more', async () => {
    const before = stub.requests();
    expect(await ask({ status: 404 }, {}, 8)).toBe('SECOND_READER_FAILED');
    expect(stub.requests() - before).toBe(5);
  });
});

describe('the name of a model', () => {
  test.each<[string, string | undefined, RegExp]>([
    ['qwen3', 'http://127.0.0.1:1/v1', /provider:model/],
    ['openai-compatible:qwen3', undefined, /DATELINE_SECOND_READER_URL/],
    ['nobody:qwen3', undefined, /"nobody" is not installed/],
  ])('%s is refused where it leads nowhere', async (name, url, message) => {
    await expect(loadModel({ name, url, key: undefined })).rejects.toMatchObject({
      code: 'SECOND_READER_UNKNOWN',
      message: expect.stringMatching(message),
    });
  });
});
