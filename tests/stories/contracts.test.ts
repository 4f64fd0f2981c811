/** `dateline extract`, `resolve` and `cluster` as other programs use them: lines in, lines out, one process for all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
  test('answers every line once, under its id, with spans inside its text', async () => {
    const ended = await run('extract', toLines(articles));
    const answers = answersOf<Extracted>(ended);
    expect(ended.stderr).toBe('');
    expect(ended.code).toBe(0);
    expect(idsOf(answers)).toEqual(idsOf(articles));
    const textOf = new Map(articles.map(({ id, text }) => [id, text]));
    for (const answer of answers) {
      const text = textOf.get(answer.id) ?? '';
      const bad = spansOf(answer).filter(
        ({ start, end }) => text.slice(start, end).length !== end - start || start >= end,
      );
      expect(bad).toEqual([]);
      for (const { trigger, sentence } of answer.events) {
        expect(trigger.start).toBeGreaterThanOrEqual(sentence.start);
        expect(trigger.end).toBeLessThanOrEqual(sentence.end);
      }
    }
    expect(answers.flatMap(({ events }) => events).length).toBeGreaterThan(articles.length);
  });

  test('counts offsets in UTF-16, and anchors days at the publication', async () => {
    const text = 'Peace, they wrote 🕊️🕊️. Russian jets bombed rebels near Aleppo on Sunday.';
    const line = { id: 'emoji', text, published: '2024-12-02' };
    const [answer] = answersOf<Extracted>(await run('extract', toLines([line])));
    const event = answer?.events[0];
    expect(event).toMatchObject({
      type: 'ASSAULT',
      cameo: '195',
      factuality: 'ASSERTED',
      actors: [{ id: 'RUS.MIL', country: 'RUS' }],
      location: { country: 'SYR' },
      date: { value: '2024-12-01' },
    });
    const words = ({ start, end }: Partial<Span> = {}): string => text.slice(start, end);
    expect(words(event?.trigger)).toBe('bombed');
    expect(words(event?.actors[0])).toBe('Russian jets');
    expect(words(event?.location ?? {})).toBe('Aleppo');
    expect(words(event?.date ?? {})).toMatch(/Sunday$/);
  });

  test('answers a bad line with what is wrong, and goes on', async () => {
    const good = {
      id: 'good',
      text: 'Turkey sent aid to Syria on Monday.',
      published: '2024-12-10',
    };
    const lines = [
      toLines([{ ...good, id: 'first' }]),
      '{"id":"cut","text":"Turk\n',
      '{"id":"bodyless","title":"Nothing below"}\n',
      '[]\n',
      '\n',
      toLines([{ ...good, id: 'last' }]),
    ].join('');
    const ended = await run('extract', lines);
    const answers = answersOf<{ id?: string; error?: { code: string; message: string } }>(ended);
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      ['first', undefined],
      [undefined, 'INVALID_JSON'],
      ['bodyless', 'INVALID_ARTICLE'],
      [undefined, 'INVALID_ARTICLE'],
      ['last', undefined],
    ]);
    expect(ended.code).toBe(3);
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
  const phrases = [
    ['the Kremlin', 'RUS', 'GOV'],
    ['Russian warplanes', 'RUS', 'MIL'],
    ['Syrian rebels', 'SYR', 'REB'],
    ["Turkey's foreign minister", 'TUR', 'GOV'],
    ['Israeli police', 'ISR', 'COP'],
  ] as const;

  test('tells country and sector of two thousand phrases in one process', async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => ({
      id: String(index),
      text: phrases[index % phrases.length]?.[0],
      date: '2024-12-08',
    }));
    const ended = await run('resolve', toLines(lines));
    const answers = answersOf<{ id: string; country: string; sector: string }>(ended);
    expect(ended.code).toBe(0);
    expect(answers).toHaveLength(lines.length);
    for (const { id, country, sector } of answers) {
      const [phrase, ...expected] = phrases[Number(id) % phrases.length] ?? [];
      expect([phrase, country, sector]).toEqual([phrase, ...expected]);
    }
  });

  test('names no one for words that are no one', async () => {
    const ended = await run('resolve', toLines([{ id: '1', text: 'the weather' }]));
    expect(answersOf(ended)).toEqual([expect.objectContaining({ id: '1', country: null })]);
    expect(ended.code).toBe(0);
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

describe('the contracts under bad circumstances', () => {
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
