/**
 * Sentences of our own for the codes of CAMEO that speak of words and cooperation (roots 02 to 08 and 10 to 13): for each the
 * event a coder would trust most, with its code and who does it to whom. "?" leaves the parties open.
 */

import { expect, test } from 'vitest';
import type { Finding } from '../extraction.ts';
import { read } from '../testing/expect-events.ts';
import { sentenceLines } from '../testing/sentence-lines.ts';

const TRUST = ['ASSERTED', 'REPORTED', 'FUTURE', 'HYPOTHETICAL', 'NEGATED'];

const cases = sentenceLines('cameo.txt').map(([what = '', parties = '', sentence = '']) => {
  const [cameo = '', type = ''] = what.split(' ');
  return { cameo, type, parties, sentence };
});

test.each(cases)('$cameo $sentence', ({ cameo, type, parties, sentence }) => {
  const events = [...read(sentence).events].sort(byTrust);
  const trace = events.map((event) =>
    [event.type, event.cameo, event.rule, ...event.explanation].join('; '),
  );
  const [first] = events;
  expect(`${first?.type} ${first?.cameo}`, trace.join('\n')).toBe(`${type} ${cameo}`);
  if (!first || parties === '?') return;
  const [actors = [], recipients = []] = parties.split('>').map(namesOf);
  expectParties(first.actors, actors);
  expectParties(first.recipients, recipients);
});

function byTrust(a: Finding, b: Finding): number {
  const rank = ({ factuality }: Finding): number => Math.max(1, TRUST.indexOf(factuality));
  return rank(a) - rank(b) || b.confidence - a.confidence;
}

function namesOf(list: string): string[] {
  return list
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Each name lies in the words of a party of its own. */
function expectParties(parties: Finding['actors'], names: readonly string[]): void {
  const texts = parties.map(({ text }) => text);
  expect(texts).toEqual(names.map((name) => expect.stringContaining(name)));
}
