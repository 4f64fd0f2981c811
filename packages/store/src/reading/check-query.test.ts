import { expect, test } from 'vitest';
import type { EventQuery } from '../event-query.ts';
import { checkQuery, filterLimits } from './check-query.ts';

const id = '01900000-0000-7000-8000-000000000000';
const deep = (levels: number): EventQuery => (levels === 0 ? {} : { not: deep(levels - 1) });

test.each<[string, EventQuery]>([
  ['nothing asked', {}],
  ['nesting at the limit', deep(filterLimits.depth)],
  [
    'a box across the antimeridian',
    { place: { box: { west: 170, east: -170, south: -10, north: 10 } } },
  ],
  ['an open range', { date: { from: '2024-12-01' } }],
  ['a single day', { date: { from: '2024-12-01', to: '2024-12-01' } }],
])('%s is answered', (_, query) => {
  expect(() => checkQuery(query)).not.toThrow();
});

test.each<[string, EventQuery, RegExp]>([
  ['nesting beyond the limit', deep(filterLimits.depth + 1), /4 deep/],
  [
    'too many conditions',
    { or: Array.from({ length: 51 }, () => ({ types: ['AID'] })) },
    /conditions/,
  ],
  ['an empty list', { types: [] }, /empty list in types/],
  ['an empty list deep inside', { and: [{ actor: { anyOf: [] } }] }, /empty list in actor.anyOf/],
  ['no alternatives', { or: [] }, /empty list in or/],
  ['too long a list', { types: Array.from({ length: 501 }, String) }, /501 values/],
  [
    'too many actors together',
    { actors: Array.from({ length: 6 }, () => ({ anyOf: [id] })) },
    /at most 5/,
  ],
  ['an id that is none', { actor: { anyOf: ['RUS'] } }, /"RUS"/],
  ['an article id that is none', { articleId: "'" }, /no id/],
  ['a day that is none', { date: { from: '2024-02-30' } }, /no day/],
  ['days in the wrong order', { date: { from: '2024-12-02', to: '2024-12-01' } }, /Swap the ends/],
  [
    'moments in the wrong order',
    { createdAt: { from: '2024-12-02T00:00:00.000Z', before: '2024-12-01T00:00:00.000Z' } },
    /moments of adding/,
  ],
  ['scores in the wrong order', { goldstein: { gte: 5, lte: 1 } }, /scores from 5 to 1/],
  ['half a person', { minHarmed: { killed: 0.5 } }, /whole number/],
  ['more than certainty', { minConfidence: 5 }, /from 0 to 1/],
  ['letters for a code', { cameoPrefixes: ['abc'] }, /one to five digits/],
  ['an instant that is none', { createdAt: { before: 'today' } }, /no instant/],
  ['a score that is none', { goldstein: { gte: Number.NaN } }, /NaN/],
  [
    'a point off the globe',
    { place: { near: { latitude: 91, longitude: 0, radiusKm: 1 } } },
    /globe/,
  ],
  [
    'a radius too large',
    { place: { near: { latitude: 0, longitude: 0, radiusKm: 2001 } } },
    /2000 km/,
  ],
  [
    'a radius of nothing',
    { place: { near: { latitude: 0, longitude: 0, radiusKm: 0 } } },
    /above 0/,
  ],
  [
    'a box upside down',
    { place: { box: { west: 0, east: 1, south: 2, north: 1 } } },
    /upside down/,
  ],
  ['no words', { text: '  ' }, /characters/],
  ['too many words', { text: 'x'.repeat(501) }, /501 characters/],
  ['a CAMEO pattern', { cameoPrefixes: ['1%'] }, /CAMEO/],
])('%s is refused', (_, query, message) => {
  expect(() => checkQuery(query)).toThrow(
    expect.objectContaining({ code: 'FILTER_INVALID', message: expect.stringMatching(message) }),
  );
});
