/** Markup to text: paragraphs stay apart by an empty line, lines by a line break, nothing else remains. */
import { type PageNode, parseDocument } from './dom.ts';

const blocks = new Set(
  'address article aside blockquote body dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const silent = new Set(
  'script style noscript template svg iframe button select textarea head'.split(' '),
);

export function textOfMarkup(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const { documentElement } = parseDocument(`<html><body>${html}</body></html>`);
  return documentElement ? textOfNode(documentElement) : '';
}

export function textOfNode(root: PageNode): string {
  const parts: string[] = [];
  append(root, parts);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

function append(node: PageNode, parts: string[]): void {
  if (node.nodeType === 3) {
    parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
    return;
  }
  const name = node.localName?.toLowerCase() ?? '';
  if (node.nodeType !== 1 || silent.has(name)) return;
  if (name === 'br') {
    parts.push('\n');
    return;
  }
  const boundary = blocks.has(name) ? '\n\n' : '';
  parts.push(boundary);
  for (const child of node.childNodes) append(child, parts);
  parts.push(boundary);
}
