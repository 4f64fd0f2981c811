/**
 * The way of an article: open, parse, clean, recognise, read, group, fuse, save. Only this file knows the order.
 *
 * Parsing, recognising and reading run ahead, a few articles at a time; fusing and saving go one by one in the
 * order of the input, so that the second of two reports finds the first one stored. A bad article fails alone
 * and its reason is stored with the run.
 */
import type { Connection, ExtractionVersions } from '@dateline/store';
import type { CleanArticle, Origin, RawArticle } from './article.ts';
import { articleOf } from './extractable-article.ts';
import { FailureRecorder, type WatchedRun } from './failure-recorder.ts';
import { IngestFault } from './ingest-fault.ts';
import { IngestSummary } from './ingest-summary.ts';
import { JustSaved } from './just-saved.ts';
import type { Parsed } from './parsers/parsed.ts';
import { reasonOf } from './reason-of.ts';
import type { ReadArticle } from './record/build-record.ts';
import type { SecondReader, SecondReading } from './second-reader/second-reader.ts';
import type { Silence } from './second-reader/silence.ts';
import { cleanArticle } from './steps/clean-step.ts';
import { fuseEvents } from './steps/fuse-step.ts';
import { groupDiscovered } from './steps/group-step.ts';
import { type OpenOptions, openTargets } from './steps/open-step.ts';
import { parseInput } from './steps/parse-step.ts';
import { recognise } from './steps/recognise-step.ts';
import { save } from './steps/save-step.ts';
import { untilAborted } from './until-aborted.ts';
import type { KillablePool } from './workers/killable-pool.ts';

export interface PipelineTools {
  readonly store: Connection;
  readonly pages: KillablePool;
  readonly readers: KillablePool;
  /** Asked about every new article, where there is one. */
  readonly secondReader?: SecondReader | undefined;
  /** Of what the readers load. */
  readonly versions: ExtractionVersions;
  readonly threads: number;
  readonly opening: OpenOptions;
  readonly now: () => Date;
  readonly stopping: AbortSignal;
}

export interface IngestRequest extends WatchedRun {
  readonly targets: readonly string[];
  /** Date for articles that state none. */
  readonly published?: string | undefined;
  /** Stop after this many articles. */
  readonly limit?: number | undefined;
  readonly onProgress?: (summary: IngestSummary) => void;
}

/** An article on its way, or why it goes no further. */
type Prepared =
  | { readonly status: 'unchanged' }
  | { readonly status: 'failed'; readonly origin: Origin; readonly fault: IngestFault }
  | { readonly status: 'copy'; readonly article: CleanArticle; readonly originalId: string }
  | {
      readonly status: 'read';
      readonly article: CleanArticle;
      readonly read: ReadArticle;
      /** Why the second reader said nothing. */
      readonly silence: Silence | undefined;
    };

export async function ingest(request: IngestRequest, tools: PipelineTools): Promise<IngestSummary> {
  const journey = new Journey(request, tools);
  const settled: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const parsed of untilAborted(parseTargets(request.targets, tools), tools.stopping)) {
    const prepared = journey.prepare(parsed);
    last = last.then(async () => journey.settle(await prepared));
    // Awaited below; until then a failed database must not count as an unhandled rejection.
    last.catch(() => {});
    settled.push(last);
    if (settled.length >= mostOnTheirWay(tools)) await settled.shift();
    if (++journey.summary.read === request.limit) break;
  }
  await last;
  return journey.summary;
}

/** Articles that are read while earlier ones wait to be saved. */
const mostOnTheirWay = ({ threads }: PipelineTools): number => threads * 2 + 1;

async function* parseTargets(
  targets: readonly string[],
  tools: PipelineTools,
): AsyncGenerator<Parsed> {
  for await (const opened of openTargets(targets, tools.opening)) {
    if (opened.status === 'opened') yield* parseInput(opened.input, tools.pages);
    else yield { status: 'failed', origin: { name: opened.name }, fault: opened.fault };
  }
}

class Journey {
  readonly summary = new IngestSummary();
  readonly #request: IngestRequest;
  readonly #tools: PipelineTools;
  /** What reads an article in this run. */
  readonly #versions: ExtractionVersions;
  readonly #justSaved: JustSaved;
  readonly #failures: FailureRecorder;

  constructor(request: IngestRequest, tools: PipelineTools) {
    this.#request = request;
    this.#tools = tools;
    this.#justSaved = new JustSaved(mostOnTheirWay(tools));
    const { store, secondReader } = tools;
    this.#failures = new FailureRecorder({ run: request, store, summary: this.summary });
    this.#versions = {
      ...tools.versions,
      ...(secondReader ? { secondReader: secondReader.name } : {}),
    };
  }

  /** The part that may run beside others. Never rejects. */
  async prepare(parsed: Parsed): Promise<Prepared> {
    if (parsed.status === 'failed') return parsed;
    const { origin } = parsed.article;
    try {
      return await this.#prepareArticle(parsed.article);
    } catch (cause) {
      const fault = cause instanceof IngestFault ? cause : unexpected(cause);
      return { status: 'failed', origin, fault };
    }
  }

  async #prepareArticle(raw: RawArticle): Promise<Prepared> {
    const { pages, readers, store, now } = this.#tools;
    const article = await cleanArticle(raw, {
      pages,
      now: now(),
      published: this.#request.published,
    });
    const known = await recognise(article, store, this.#versions);
    if (known.status === 'unchanged') return { status: 'unchanged' };
    if (known.status === 'copy') return { status: 'copy', article, originalId: known.originalId };
    const { text, title, published } = article;
    const second = await this.#tools.secondReader?.ask(articleOf(article));
    const opinion = second?.status === 'answered' ? second.opinion : undefined;
    const read = await readers.run<ReadArticle>('readArticle', { text, title, published, opinion });
    return { status: 'read', article, read, silence: silenceOf(second) };
  }

  /** The part that goes one by one. */
  async settle(prepared: Prepared): Promise<void> {
    if (prepared.status === 'unchanged') this.summary.unchanged++;
    else if (prepared.status === 'failed')
      await this.#failures.fail(prepared.origin, prepared.fault);
    else await this.#save(prepared);
    this.#request.onProgress?.(this.summary);
  }

  async #save(prepared: Extract<Prepared, { article: CleanArticle }>): Promise<void> {
    const { article } = prepared;
    try {
      const original =
        prepared.status === 'copy' ? prepared.originalId : this.#justSaved.originalOf(article);
      const read = prepared.status === 'read' && !original ? await this.#fuse(prepared) : null;
      const { runId } = this.#request;
      const saved = await save(
        {
          article,
          read,
          extraction: read?.extraction ?? this.#versions,
          duplicateOf: original ?? null,
          fetchedAt: this.#tools.now(),
          runId,
        },
        this.#tools.store,
      );
      this.summary.count(saved, read ?? undefined);
      if (prepared.status === 'read' && prepared.silence)
        await this.#failures.note(article.origin, prepared.silence);
      this.#justSaved.remember(article, saved.articleId);
    } catch (cause) {
      if (!(cause instanceof IngestFault)) throw cause;
      await this.#failures.fail(article.origin, cause);
    }
  }

  async #fuse({
    article,
    read,
  }: {
    article: CleanArticle;
    read: ReadArticle;
  }): Promise<ReadArticle> {
    const { store } = this.#tools;
    await groupDiscovered(read, store);
    return { ...read, events: await fuseEvents(read, article, store) };
  }
}

function silenceOf(second: SecondReading | undefined): Silence | undefined {
  return second?.status === 'silent' ? second.silence : undefined;
}

function unexpected(cause: unknown): IngestFault {
  return new IngestFault('EXTRACTION_FAILED', `Reading the article failed: ${reasonOf(cause)}`, {
    cause,
  });
}
