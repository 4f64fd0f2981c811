/** The playground in a real browser without the internet: it opens on a query, and running it shows rows. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../testkit/program.ts';
import { programs, samples } from '../testkit/repository.ts';
import { type ServedDatabase, serve } from '../testkit/serve.ts';
import { createEmbedded, type StoryDatabase } from '../testkit/story-database.ts';

const executablePath = '/usr/bin/chromium';
const installed = existsSync(executablePath);
const title = installed
  ? 'the playground'
  : `the playground (skipped: there is no ${executablePath})`;

describe.skipIf(!installed)(title, () => {
  let database: StoryDatabase;
  let server: ServedDatabase;
  let browser: Browser;
  let page: Page;
  /** Addresses off this machine that the page asked for. */
  const attempted: string[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    database = await createEmbedded();
    const input = join(samples, 'syria.ndjson');
    await runProgram(programs.dateline, ['ingest', input], { env: database.env });
    server = await serve(database);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.route('**/*', (route) => {
      const { hostname, href } = new URL(route.request().url());
      if (hostname === 'localhost' || hostname === '127.0.0.1') return route.continue();
      attempted.push(href);
      return route.abort();
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.program.stop();
    await database?.remove();
  });

  test('opens at the address of the API, on the flagship question', async () => {
    await page.goto(server.url.replace('/graphql', '/'));
    expect(page.url()).toBe(server.url);
    await page.locator('.graphiql-query-editor').getByText('RussiaInSyria').waitFor();
  });

  test('running the question shows rows', async () => {
    const answered = page.waitForResponse(
      (response) =>
        response.request().method() === 'POST' &&
        (response.request().postData() ?? '').includes('RussiaInSyria'),
    );
    await page.locator('button.graphiql-execute-button').click();
    const { data } = (await (await answered).json()) as {
      data: { events: { totalCount: number; nodes: readonly { summary: string }[] } };
    };
    expect(data.events.nodes.length).toBeGreaterThan(0);
    const shown = page.locator('.graphiql-response');
    await shown.getByText('totalCount').first().waitFor();
    expect(await shown.textContent()).toContain(String(data.events.totalCount));
  });

  test('the documentation panel explains the fields', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-plugin a').getByText('Query', { exact: true }).first().click();
    await page.locator('.graphiql-plugin').getByText('Everything that can be asked.').waitFor();
  });

  test('asks nothing of any other machine, and nothing breaks', () => {
    expect(attempted).toEqual([]);
    expect(problems).toEqual([]);
  });
});
