/** For tests: what a sentence gives, in one line per event, with the trace of rules shown only when it is not as expected. */

import { loadKnowledge } from '@dateline/knowledge';
import { loadReader } from '@dateline/language';
import { expect } from 'vitest';
import { createExtractor } from '../extract-events.ts';
import type { Extraction, Finding } from '../extraction.ts';

const extractor = createExtractor({ reader: loadReader(), knowledge: loadKnowledge() });

/** The day all test sentences are published on, a Tuesday. */
const PUBLISHED = '2024-12-10';

export function read(text: string, title?: string): Extraction {
  return extractor.extract({
    text,
    published: PUBLISHED,
    ...(title === undefined ? {} : { title }),
  });
}

/** Expects exactly these events: "ASSAULT Russian jets > the town", with the factuality in front when it is not ASSERTED. */
export function expectEvents(text: string, events: readonly string[]): void {
  const findings = read(text).events;
  expect(findings.map(lineOf), traceOf(text, findings)).toEqual(events);
}

function lineOf({ type, factuality, actors, recipients }: Finding): string {
  const standing = factuality === 'ASSERTED' ? '' : `${factuality} `;
  const names = (list: Finding['actors']): string => list.map(({ text }) => text).join('; ');
  return `${standing}${type} ${names(actors)} > ${names(recipients)}`.replace(/ +/g, ' ').trim();
}

function traceOf(text: string, findings: readonly Finding[]): string {
  const traces = findings.map(({ rule, explanation }) => `  ${rule}: ${explanation.join('; ')}`);
  return [text, ...traces].join('\n');
}
