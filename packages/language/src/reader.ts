/**
 * Text in, document out: tokens, sentences, tags, trees, lemmas, names, times, in this order.
 * Each reader owns its memory; two of them share nothing.
 */

import { readFileSync } from 'node:fs';
import { findTimes } from './dates/find-times.ts';
import type { Document } from './document.ts';
import { hangHyphens } from './hang-hyphens.ts';
import { lemmaOf, loadLemmaTable } from './lemmas.ts';
import { makeFinite } from './make-finite.ts';
import { findNames } from './names/find-names.ts';
import { parseModel } from './network/model-file.ts';
import { Network } from './network/network.ts';
import { DEPRELS, UPOS, XPOS } from './tagset.ts';
import { splitSentences } from './text/sentences.ts';
import { tokenize } from './text/tokens.ts';

export interface ReadOptions {
  /** ISO date or datetime of publication, the anchor of "yesterday" and "on Sunday". */
  readonly published?: string;
}

export interface Reader {
  read(text: string, options?: ReadOptions): Document;
}

const MODEL = new URL('../model/reading.model', import.meta.url);

/** Loads the shipped weights. Synchronous; keep the reader, it is made for many texts. */
export function loadReader(): Reader {
  const model = parseModel(new Uint8Array(readFileSync(MODEL)));
  const network = new Network(model);
  const lemmas = loadLemmaTable();
  const { tags, labels, nameTags } = model.header;
  const upos = Uint8Array.from(tags, (tag) =>
    Math.max(0, UPOS.indexOf(tag.split('|')[0] as string)),
  );
  const xpos = Uint8Array.from(tags, (tag) =>
    Math.max(0, XPOS.indexOf(tag.split('|')[1] as string)),
  );
  const deprels = Uint8Array.from(labels, (label) => Math.max(0, DEPRELS.indexOf(label)));

  return {
    read(text, options = {}) {
      const tokens = tokenize(text);
      const forms = Array.from(tokens.starts, (start, i) => text.slice(start, tokens.ends[i]));
      const sentences = splitSentences(text, tokens);
      const readings = network.read(forms, sentences);
      const starts = Uint32Array.from(tokens.starts);
      const ends = Uint32Array.from(tokens.ends);
      const parsed = {
        text,
        length: forms.length,
        starts,
        ends,
        sentences,
        upos: readings.tags.map((tag) => upos[tag] as number),
        xpos: readings.tags.map((tag) => xpos[tag] as number),
        heads: readings.heads,
        deprels: readings.labels.map((label) => deprels[label] as number),
        confidence: readings.confidence,
        lemmas: forms.map((form, i) =>
          lemmaOf(lemmas, form, XPOS[xpos[readings.tags[i] as number] as number] as string),
        ),
      };
      hangHyphens(parsed);
      makeFinite(parsed);
      return {
        ...parsed,
        names: findNames(parsed, { labels: nameTags, scores: readings.nameScores }),
        times: findTimes(parsed, options.published),
      };
    },
  };
}
