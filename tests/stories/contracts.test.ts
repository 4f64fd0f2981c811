/** `dateline extract`, `resolve` and `cluster` as other programs use them: lines in, lines out, one process for all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Ended, runProgram, startProgram } from '../testkit/program.ts';
import { programs, samples } from '../testkit/repository.ts';

interface Article {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Extracted {
  readonly id: string;
  readonly events: readonly {
    readonly type: string;
    readonly cameo: string | null;
    readonly trigger: Span;
    readonly sentence: Span;
    readonly actors: readonly (Span & { readonly id: string; readonly country: string | null })[];
    readonly recipients: readonly Span[];
    readonly location: (Partial<Span> & { readonly country: string | null }) | null;
    readonly date: ({ readonly value: string } & Partial<Span>) | null;
    readonly factuality: string;
  }[];
  readonly actors: readonly { readonly mentions: readonly Span[] }[];
  readonly locations: readonly { readonly mentions: readonly Span[] }[];
  readonly times: readonly Span[];
}

const articles: readonly Article[] = readFileSync(join(samples, 'syria.ndjson'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line, index) => {
    const { body, title, published } = JSON.parse(line) as Record<string, string>;
    return {
      id: `article-${index}`,
      text: body ?? '',
      title: title ?? '',
      published: published ?? '',
    };
  });

const toLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

function answersOf<Answer>({ stdout }: Ended): Answer[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
}

const run = (command: string, input: string | Uint8Array): Promise<Ended> =>
  runProgram(programs.dateline, [command], { input });

const idsOf = (values: readonly { readonly id: string }[]): string[] =>
  values.map(({ id }) => id).sort();

describe('dateline extract', () => {
  const dove = 'Peace, they wrote 🕊️🕊️. Russian jets bombed rebels near Aleppo on Sunday.';
  const bad = ['{"id":"cut","text":"Turk\n', '{"id":"bodyless","title":"Nothing below"}\n', '[]\n'];
  const input = [
    toLines(articles),
    ...bad,
    '\n',
    toLines([{ id: 'dove', text: dove, published: '2024-12-02' }]),
  ].join('');

  let ended: Ended;
  let answers: readonly (Extracted & { readonly error?: { readonly code: string } })[];
  beforeAll(async () => {
    ended = await run('extract', input);
    answers = answersOf(ended);
  });

  test('answers every line once, in order and under its id', () => {
    expect(answers.map(({ id }) => id)).toEqual([
      ...articles.map(({ id }) => id),
      undefined,
      'bodyless',
      undefined,
      'dove',
    ]);
    expect(ended.stderr).toBe('');
  });

  test('answers a bad line with what is wrong, goes on, and ends as partly failed', () => {
    const wrong = answers.flatMap(({ error }) => error?.code ?? []);
    expect(wrong).toEqual(['INVALID_JSON', 'INVALID_ARTICLE', 'INVALID_ARTICLE']);
    expect(ended.code).toBe(3);
  });

  test('every span lies inside its text, every trigger inside its sentence', () => {
    const textOf = new Map(articles.map(({ id, text }) => [id, text]));
    const read = answers.filter(({ id }) => textOf.has(id));
    for (const answer of read) {
      const length = textOf.get(answer.id)?.length ?? 0;
      const astray = spansOf(answer).filter(
        ({ start, end }) => start < 0 || start >= end || end > length,
      );
      expect(astray).toEqual([]);
      for (const { trigger, sentence } of answer.events) {
        expect(trigger.start).toBeGreaterThanOrEqual(sentence.start);
        expect(trigger.end).toBeLessThanOrEqual(sentence.end);
      }
    }
    expect(read.flatMap(({ events }) => events).length).toBeGreaterThan(articles.length);
  });

  test('counts offsets in UTF-16, and anchors days at the publication', () => {
    const event = answers.at(-1)?.events[0];
    expect(event).toMatchObject({
      type: 'ASSAULT',
      cameo: '195',
      factuality: 'ASSERTED',
      actors: [{ id: 'RUS.MIL', country: 'RUS' }],
      location: { country: 'SYR' },
      date: { value: '2024-12-01' },
    });
    const words = (span?: Partial<Span> | null): string => dove.slice(span?.start, span?.end);
    expect(words(event?.trigger)).toBe('bombed');
    expect(words(event?.actors[0])).toBe('Russian jets');
    expect(words(event?.location)).toBe('Aleppo');
    expect(words(event?.date)).toMatch(/Sunday$/);
  });

  test('answers the first lines while the last are still to come', async () => {
    const program = startProgram(programs.dateline, ['extract'], {
      env: { DATELINE_THREADS: '1' },
    });
    try {
      const line = (id: string) => toLines([{ id, text: 'Iran condemned the strike on Friday.' }]);
      program.stdin.write(line('one'));
      await program.says(/^{"id":"one"/m);
      program.stdin.write(line('two'));
      await program.says(/^{"id":"two"/m);
    } finally {
      program.stdin.end();
      expect((await program.ended).code).toBe(0);
    }
  });
});

describe('dateline resolve', () => {
  test('tells who two thousand phrases mean in one process, and that one means no one', async () => {
    const phrases = [
      ['the Kremlin', 'RUS', 'GOV'],
      ['Russian warplanes', 'RUS', 'MIL'],
      ['Syrian rebels', 'SYR', 'REB'],
      ["Turkey's foreign minister", 'TUR', 'GOV'],
      ['Israeli police', 'ISR', 'COP'],
      ['the weather', null, null],
    ] as const;
    const asked = Array.from(
      { length: 2000 },
      (_, at) => phrases[at % phrases.length] ?? phrases[0],
    );
    const lines = asked.map(([text], at) => ({ id: String(at), text, date: '2024-12-08' }));
    const ended = await run('resolve', toLines(lines));
    const answers = answersOf<{ id: string; country: string; sector: string }>(ended);
    expect(ended.code).toBe(0);
    expect(answers.map(({ id, country, sector }) => [id, country, sector])).toEqual(
      asked.map(([, country, sector], at) => [String(at), country, sector]),
    );
  });
});

describe('dateline cluster', () => {
  test('puts articles of one story together and others apart', async () => {
    const ended = await run('cluster', toLines(articles));
    const answers = answersOf<{ id: string; cluster: string }>(ended);
    expect(ended.code).toBe(0);
    expect(idsOf(answers)).toEqual(idsOf(articles));
    const clusterOf = new Map(answers.map(({ id, cluster }) => [id, cluster]));
    const titled = (words: string): string | undefined =>
      clusterOf.get(articles.find(({ title }) => title?.includes(words))?.id ?? '');
    expect(titled('Russia gives Assad asylum')).toBe(titled('Toppled Assad granted asylum'));
    expect(titled('Syrian rebels capture Hama')).toBe(titled('Hama falls to insurgents'));
    expect(titled('Hama falls to insurgents')).not.toBe(titled('Russia gives Assad asylum'));
  });
});

describe('the contracts under bad circumstances', { timeout: 120_000 }, () => {
  test.each(['extract', 'resolve', 'cluster'])('%s of nothing is nothing', async (command) => {
    const ended = await run(command, '');
    expect(ended).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  test('a command that does not exist is misuse, and says what there is', async () => {
    const ended = await run('extrakt', '');
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain('extract');
  });
});

function spansOf({ events, actors, locations, times }: Extracted): Span[] {
  const placed = (span: Partial<Span> | null): Span[] =>
    span?.start === undefined || span.end === undefined
      ? []
      : [{ start: span.start, end: span.end }];
  return [
    ...events.flatMap(({ trigger, sentence, actors: doing, recipients, location, date }) => [
      trigger,
      sentence,
      ...doing,
      ...recipients,
      ...placed(location),
      ...placed(date),
    ]),
    ...[...actors, ...locations].flatMap(({ mentions }) => mentions),
    ...times,
  ];
}
