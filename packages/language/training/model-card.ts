/** Writes MODEL-CARD.md: what the weights were made of, under which licences, and how well they read. */

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scoreAttachment } from '../quality/attachment.ts';
import { type Model, parseModel } from '../src/network/model-file.ts';
import { Network } from '../src/network/network.ts';
import { RECIPE } from './recipe.ts';
import { readTreebank, type TreebankPart } from './treebank.ts';

const CARD = new URL('../MODEL-CARD.md', import.meta.url);
const NOTES = new URL('./model-notes.md', import.meta.url);

const TEST_SETS: readonly (readonly [title: string, part: TreebankPart])[] = [
  ['EWT test, web text', 'EWT/en_ewt-test'],
  ['PUD, news and Wikipedia, never trained on', 'PUD/en_pud-test'],
  ['GUM test, twelve genres', 'GUM/en_gum-test'],
];

export function writeModelCard(file: string): void {
  const model = parseModel(new Uint8Array(readFileSync(file)));
  const lines = [
    '# Model card: reading.model',
    '',
    ...describeModel(model, file),
    '',
    '## Figures',
    '',
    'Gold tokens, int8 weights as shipped; LAS over universal relations. `npm run quality` prints more.',
    '',
    '| set | UPOS | UAS | LAS | subject-verb-object F1 | nsubj | obj | nsubj:pass | obl with its case |',
    '|---|---|---|---|---|---|---|---|---|',
    ...TEST_SETS.map(([title, part]) => figuresRow(model, title, part)),
    '',
    readFileSync(NOTES, 'utf8').trim(),
    '',
  ];
  writeFileSync(CARD, lines.join('\n'));
}

function describeModel({ header }: Model, file: string): string[] {
  const { size, mtime } = statSync(file);
  const { hidden, arc, label } = header.sizes;
  return [
    `Version ${header.version}, ${mtime.toISOString().slice(0, 10)}, ${(size / 1e6).toFixed(2)} MB.`,
    `Joint tagger, name tagger and dependency parser of English: two bidirectional LSTM layers of ${hidden}, arcs of ${arc}, labels of ${label},`,
    `${header.words.split('\n').length} words, ${header.newsWords.split('\n').length} news vectors, ${header.tags.length} tags, ${header.labels.length} relations. Seed ${RECIPE.seed}.`,
  ];
}

function figuresRow(model: Model, title: string, part: TreebankPart): string {
  const score = scoreAttachment(new Network(model), model, readTreebank(part));
  const relations = (
    ['subject-verb-object', 'nsubj', 'obj', 'nsubj:pass', 'obl with case'] as const
  ).map((name) => score.relation(name));
  return `| ${[title, ...[score.upos, score.uas, score.las, ...relations].map((figure) => figure.toFixed(1))].join(' | ')} |`;
}

if (import.meta.main)
  writeModelCard(
    process.argv[2] ?? fileURLToPath(new URL('../model/reading.model', import.meta.url)),
  );
