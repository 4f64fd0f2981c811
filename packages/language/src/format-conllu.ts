/** A document as CoNLL-U (https://universaldependencies.org/format.html), for other tools to read. */

import type { Document, Sentence } from './document.ts';
import { deprelOf, uposOf, wordOf, xposOf } from './tree.ts';

export function formatConllu(document: Document): string {
  return document.sentences
    .map((sentence, k) => formatSentence(document, sentence, k + 1))
    .join('');
}

function formatSentence(document: Document, sentence: Sentence, number: number): string {
  const lines = [
    `# sent_id = ${number}`,
    `# text = ${oneLine(document.text.slice(sentence.start, sentence.end))}`,
  ];
  for (let token = sentence.first; token < sentence.last; token++)
    lines.push(formatToken(document, sentence, token));
  return `${lines.join('\n')}\n\n`;
}

function formatToken(document: Document, { first, last }: Sentence, token: number): string {
  const head = document.heads[token] as number;
  const misc = [entityOf(document, token), spaceAfter(document, token, last)]
    .filter((part) => part !== '')
    .join('|');
  return [
    token - first + 1,
    oneLine(wordOf(document, token)),
    oneLine(document.lemmas[token] as string),
    uposOf(document, token),
    xposOf(document, token),
    '_',
    head === -1 ? 0 : head - first + 1,
    deprelOf(document, token),
    '_',
    misc === '' ? '_' : misc,
  ].join('\t');
}

function entityOf({ names }: Document, token: number): string {
  const name = names.find(({ first, last }) => first <= token && token < last);
  return name ? `NER=${name.first === token ? 'B' : 'I'}-${name.type}` : '';
}

function spaceAfter(document: Document, token: number, last: number): string {
  return token + 1 < last && document.ends[token] === document.starts[token + 1]
    ? 'SpaceAfter=No'
    : '';
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
