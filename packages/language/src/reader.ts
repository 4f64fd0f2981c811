/**
 * Text in, document out: tokens, sentences, tags, trees, lemmas, names, times, in this order.
 * Each reader owns its memory; two of them share nothing.
 */

import { readFileSync } from 'node:fs';
import { findTimes } from './dates/find-times.ts';
import type { Document, ParsedText } from './document.ts';
import { hangHyphens } from './hang-hyphens.ts';
import { type LemmaTable, lemmaOf, loadLemmaTable } from './lemmas.ts';
import { makeFinite } from './make-finite.ts';
import type { NameScores } from './names/decode-spans.ts';
import { findNames } from './names/find-names.ts';
import { parseModel } from './network/model-file.ts';
import { Network } from './network/network.ts';
import { DEPRELS, UPOS, XPOS, type Xpos } from './tagset.ts';
import { splitSentences } from './text/sentences.ts';
import { tokenize } from './text/tokens.ts';

export interface ReadOptions {
  /** ISO date or datetime of publication, the anchor of "yesterday" and "on Sunday". */
  readonly published?: string;
}

export interface Reader {
  read(text: string, options?: ReadOptions): Document;
}

/** Loads the shipped weights. Synchronous; keep the reader, it is made for many texts. */
export function loadReader(): Reader {
  const tools = loadTools();
  return {
    read(text, { published } = {}) {
      const { parsed, names } = parseText(text, tools);
      return { ...parsed, names: findNames(parsed, names), times: findTimes(parsed, published) };
    },
  };
}

interface ReaderTools {
  readonly network: Network;
  readonly lemmas: LemmaTable;
  readonly nameTags: readonly string[];
  /** By the numbers that the model gives its joint tags, and its labels, those of the tagset. */
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly deprels: Uint8Array;
}

const MODEL = new URL('../model/reading.model', import.meta.url);

function loadTools(): ReaderTools {
  const model = parseModel(new Uint8Array(readFileSync(MODEL)));
  const { tags, labels, nameTags } = model.header;
  const joint = tags.map((tag) => tag.split('|'));
  return {
    network: new Network(model),
    lemmas: loadLemmaTable(),
    nameTags,
    upos: numbersIn(
      UPOS,
      joint.map(([upos]) => upos),
    ),
    xpos: numbersIn(
      XPOS,
      joint.map(([, xpos]) => xpos),
    ),
    deprels: numbersIn(DEPRELS, labels),
  };
}

/** What the tagset does not have is numbered as its first. */
function numbersIn(tagset: readonly string[], labels: readonly (string | undefined)[]): Uint8Array {
  return Uint8Array.from(labels, (label) => Math.max(0, tagset.indexOf(label ?? '')));
}

function parseText(
  text: string,
  { network, lemmas, nameTags, upos, xpos, deprels }: ReaderTools,
): { readonly parsed: ParsedText; readonly names: NameScores } {
  const tokens = tokenize(text);
  const forms = Array.from(tokens.starts, (start, i) => text.slice(start, tokens.ends[i]));
  const sentences = splitSentences(text, tokens);
  const readings = network.read(forms, sentences);
  const tags = readings.tags.map((tag) => xpos[tag] as number);
  const parsed = {
    text,
    length: forms.length,
    starts: Uint32Array.from(tokens.starts),
    ends: Uint32Array.from(tokens.ends),
    sentences,
    upos: readings.tags.map((tag) => upos[tag] as number),
    xpos: tags,
    heads: readings.heads,
    deprels: readings.labels.map((label) => deprels[label] as number),
    confidence: readings.confidence,
    lemmas: forms.map((form, i) => lemmaOf(lemmas, form, XPOS[tags[i] as number] as Xpos)),
  };
  hangHyphens(parsed);
  makeFinite(parsed);
  return { parsed, names: { labels: nameTags, scores: readings.nameScores } };
}
