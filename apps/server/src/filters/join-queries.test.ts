import { describe, expect, test } from 'vitest';
import { joinQueries } from './join-queries.ts';

describe('joining questions', () => {
  test.each([
    [[], {}],
    [[{ types: ['AID'] }, { minSources: 2 }], { types: ['AID'], minSources: 2 }],
    [
      [{ actors: [{ role: 'ACTOR' }] }, { actors: [{ role: 'RECIPIENT' }] }],
      { actors: [{ role: 'ACTOR' }, { role: 'RECIPIENT' }] },
    ],
    [
      [{ date: { from: '2024-12-01' } }, { date: { to: '2024-12-08' } }],
      { date: { from: '2024-12-01', to: '2024-12-08' } },
    ],
    [
      [{ date: { from: '2024-12-01' } }, { date: { from: '2024-12-03' } }],
      { date: { from: '2024-12-01' }, and: [{ date: { from: '2024-12-03' } }] },
    ],
    [
      [{ types: ['AID'] }, { types: ['AID', 'AGREE'] }],
      { types: ['AID'], and: [{ types: ['AID', 'AGREE'] }] },
    ],
    [
      [{ not: { minSources: 2 } }, { not: { minSources: 3 } }],
      { not: { minSources: 2 }, and: [{ not: { minSources: 3 } }] },
    ],
    [
      [{ and: [{ minSources: 2 }] }, { and: [{ minSources: 3 }] }],
      { and: [{ minSources: 2 }, { minSources: 3 }] },
    ],
  ] as const)('%j', (queries, joined) => {
    expect(joinQueries(queries)).toEqual(joined);
  });

  test('leaves its parts as they were', () => {
    const part = { actors: [{ role: 'ACTOR' as const }], date: { from: '2024-12-01' } };
    joinQueries([part, { actors: [{ role: 'RECIPIENT' }], date: { to: '2024-12-08' } }]);
    expect(part).toEqual({ actors: [{ role: 'ACTOR' }], date: { from: '2024-12-01' } });
  });
});
