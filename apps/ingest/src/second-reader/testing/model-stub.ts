/** A model server on loopback that speaks the chat protocol most servers speak, well or badly as told. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface StubAnswer {
  /** What the model says. */
  readonly content?: string;
  readonly finish?: 'stop' | 'length' | 'content_filter';
  readonly tokens?: number;
  readonly delayMs?: number;
  /** Misbehaviour of the server instead of the model. */
  readonly status?: number;
  readonly raw?: string;
  readonly hangUp?: boolean;
}

interface StubRequest {
  readonly authorization: string | undefined;
  readonly body: unknown;
}

export interface ModelStub {
  readonly url: string;
  answerWith(answer: StubAnswer): void;
  lastRequest(): StubRequest;
  requests(): number;
  close(): Promise<void>;
}

export async function startModelStub(): Promise<ModelStub> {
  let answer: StubAnswer = {};
  const requests: StubRequest[] = [];
  const server = createServer((request, response) => {
    void respond(request, response).catch(() => response.destroy());
  });
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { authorization } = request.headers;
    requests.push({ authorization, body: JSON.parse(await textOf(request)) });
    const { delayMs, hangUp, status = 200, raw } = answer;
    if (delayMs !== undefined) await wait(delayMs, undefined, { ref: false });
    if (hangUp) response.destroy();
    else response.writeHead(status, { 'content-type': 'application/json' });
    response.end(raw ?? JSON.stringify(status === 200 ? completion(answer) : refusalOf(status)));
  };
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    answerWith: (next) => {
      answer = next;
    },
    lastRequest: () => requests.at(-1) ?? { authorization: undefined, body: undefined },
    requests: () => requests.length,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk as string;
  return text;
}

function completion({ content = '', finish = 'stop', tokens = 100 }: StubAnswer) {
  return {
    id: 'stub',
    object: 'chat.completion',
    created: 0,
    model: 'stub',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
    usage: { prompt_tokens: tokens - 1, completion_tokens: 1, total_tokens: tokens },
  };
}

function refusalOf(status: number) {
  return { error: { message: `status ${status}`, type: 'stub', code: String(status) } };
}
