import { describe, expect, test } from 'vitest';
import type { CodedParticipant, EventCoding } from '../event-coding.ts';
import { consolidateReports, type Report } from './consolidate-reports.ts';

const plain: EventCoding = {
  type: 'ASSAULT',
  modes: [],
  contexts: [],
  cameo: null,
  quad: 'MATERIAL_CONFLICT',
  goldstein: -10,
  factuality: 'ASSERTED',
  historical: false,
  date: { from: '2024-12-01', to: '2024-12-01', precision: 'DAY', stated: true },
  participants: [],
  place: null,
  casualties: {},
  summary: 'plain',
  confidence: 0.5,
};

function report(coding: Partial<EventCoding>, facts: Partial<Report> = {}): Report {
  return {
    articleId: 'a',
    sourceId: 's',
    seenAt: '2024-12-02T00:00:00.000Z',
    coding: { ...plain, ...coding },
    ...facts,
  };
}

function takesPart(actorId: string, lineage: readonly string[] = []): CodedParticipant {
  return { role: 'ACTOR', actorId, text: actorId, sectors: [], confidence: 1, lineage };
}

const place = {
  placeId: 'aleppo',
  precision: 'CITY',
  stated: true,
  text: 'Aleppo',
  confidence: 1,
  lineage: ['syria'],
} as const;
const happened = 8;

describe('an event of several reports', () => {
  test('is told as the most trusted one tells it: a fact before hearsay, hearsay before hope', () => {
    const { summary, factuality } = consolidateReports([
      report({ summary: 'hope', factuality: 'FUTURE', confidence: 1 }),
      report({ summary: 'hearsay', factuality: 'REPORTED', confidence: 0.9 }),
      report({ summary: 'fact', factuality: 'ASSERTED', confidence: 0.2 }),
    ]);
    expect({ summary, factuality }).toEqual({ summary: 'fact', factuality: 'ASSERTED' });
  });

  test('prefers news to history, then the surer, then the earlier article', () => {
    const best = (...reports: [Report, ...Report[]]) => consolidateReports(reports).summary;
    expect(
      best(
        report({ summary: 'old', historical: true }),
        report({ summary: 'new', factuality: 'REPORTED' }),
      ),
    ).toBe('new');
    expect(best(report({ summary: 'unsure', confidence: 0.1 }), report({ summary: 'sure' }))).toBe(
      'sure',
    );
    expect(
      best(
        report({ summary: 'late' }),
        report({ summary: 'early' }, { seenAt: '2024-12-01T23:00:00+00:00' }),
      ),
    ).toBe('early');
  });

  test('happened on the finest day stated, whoever states it', () => {
    const { date } = consolidateReports([
      report({
        confidence: 1,
        date: { from: '2024-11-01', to: '2024-11-30', precision: 'MONTH', stated: true },
      }),
      report({
        confidence: 0.8,
        date: { from: '2024-11-28', to: '2024-11-28', precision: 'DAY', stated: false },
      }),
      report({
        confidence: 0.1,
        date: { from: '2024-11-27', to: '2024-11-27', precision: 'DAY', stated: true },
      }),
    ]);
    expect(date.from).toBe('2024-11-27');
  });

  test('happened in the finest place stated, or in any that is known', () => {
    const country = { ...place, placeId: 'syria', precision: 'COUNTRY', lineage: [] } as const;
    expect(
      consolidateReports([report({ place: country, confidence: 1 }), report({ place })]).place,
    ).toEqual(place);
    expect(consolidateReports([report({}), report({ place: country })]).place).toEqual(country);
    expect(consolidateReports([report({})]).place).toBeNull();
  });

  test('has the highest numbers reported, and none where none is', () => {
    const { casualties } = consolidateReports([
      report({ casualties: { killed: 3, injured: 0 } }),
      report({ casualties: { killed: 12 } }),
    ]);
    expect(casualties).toEqual({ killed: 12, injured: 0, arrested: null, displaced: null });
  });

  test('names the part rather than the whole, in each role by itself', () => {
    const russia: CodedParticipant = { ...takesPart('russia'), role: 'RECIPIENT' };
    const { participants } = consolidateReports([
      report({ participants: [takesPart('russia'), russia] }),
      report({
        participants: [takesPart('jets', ['army', 'russia']), takesPart('army', ['russia'])],
      }),
    ]);
    expect(participants.map(({ role, actorId }) => `${role} ${actorId}`).sort()).toEqual([
      'ACTOR jets',
      'RECIPIENT russia',
    ]);
  });

  test('counts articles and sources once each', () => {
    const counted = consolidateReports([
      report({}, { articleId: 'a', sourceId: 's' }),
      report({}, { articleId: 'a', sourceId: 's' }),
      report({}, { articleId: 'b', sourceId: 's', seenAt: '2024-12-01T12:00:00.000Z' }),
      report({}, { articleId: 'c', sourceId: null }),
    ]);
    expect(counted).toMatchObject({
      articleCount: 3,
      sourceCount: 2,
      firstSeenAt: '2024-12-01T12:00:00.000Z',
      lastSeenAt: '2024-12-02T00:00:00.000Z',
    });
  });

  test('is found by every actor and place and what they belong to, with the roles they have', () => {
    const { facets } = consolidateReports([
      report({ participants: [takesPart('jets', ['russia'])], place }),
      report({ participants: [{ ...takesPart('russia'), role: 'RECIPIENT' }] }),
    ]);
    expect(new Map(facets.map(({ entityId, flags }) => [entityId, flags]))).toEqual(
      new Map([
        ['jets', 1 + happened],
        ['russia', 1 + 2 + happened],
        ['aleppo', 4 + happened],
        ['syria', 4 + happened],
      ]),
    );
  });

  test.each([
    ['denied', { factuality: 'NEGATED' }],
    ['announced', { factuality: 'FUTURE' }],
    ['history', { historical: true }],
  ] as const)('that is %s is found only by those who ask for it', (_, coding) => {
    const { facets } = consolidateReports([
      report({ ...coding, participants: [takesPart('russia')] }),
    ]);
    expect(facets).toEqual([{ entityId: 'russia', flags: 1 }]);
  });
});
