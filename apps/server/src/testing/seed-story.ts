/**
 * A small world for tests of the server: four days in Syria told by two outlets, one happening told by both, and one denial.
 */
import {
  type ArticleRecord,
  type Database,
  type EventRecord,
  recordFailures,
  saveArticle,
  startRun,
} from '@dateline/store';
import { participant, sampleEvent, sampleMention, sampleRecord } from '@dateline/store/testing';

const firstText =
  'Russian jets bombed rebels in Aleppo on Sunday. Turkey said it would send aid to Syria.';
const secondText =
  'Warplanes from Russia bombed Aleppo, residents said. Russia denied striking Damascus.';

const bombing = sampleEvent({
  modes: ['aerial'],
  contexts: ['military'],
  casualties: { killed: 4 },
  mentions: [
    sampleMention({
      sentence: { start: 0, end: 47 },
      recipientSpans: [{ start: 20, end: 26 }],
      locationSpan: { start: 30, end: 36 },
      dateSpan: { start: 40, end: 46 },
    }),
  ],
});

const aid: EventRecord = sampleEvent({
  type: 'AID',
  modes: [],
  contexts: [],
  cameo: '070',
  quad: 'MATERIAL_COOPERATION',
  goldstein: 10,
  factuality: 'FUTURE',
  date: { from: '2024-12-03', to: '2024-12-03', precision: 'PUBLICATION', stated: false },
  participants: [participant('ACTOR', 'TUR'), participant('RECIPIENT', 'SYR')],
  place: { key: 'gn:163843', precision: 'COUNTRY', stated: true, text: 'Syria', confidence: 0.8 },
  summary: 'Türkiye will aid Syria',
  mentions: [
    sampleMention({
      sentenceIndex: 1,
      sentence: { start: 48, end: firstText.length },
      trigger: { start: 73, end: 77 },
      actorSpans: [{ start: 48, end: 54 }],
      recipientSpans: [{ start: 85, end: 90 }].filter(({ end }) => end <= firstText.length),
    }),
  ],
});

const visit: EventRecord = sampleEvent({
  type: 'CONSULT',
  modes: ['visit'],
  contexts: ['diplomatic'],
  cameo: '042',
  quad: 'VERBAL_COOPERATION',
  goldstein: 4,
  date: { from: '2024-12-04', to: '2024-12-04', precision: 'DAY', stated: true },
  participants: [participant('ACTOR', 'TUR'), participant('RECIPIENT', 'RUS')],
  place: null,
  summary: 'Türkiye visited Russia',
  mentions: [sampleMention({ recipientSpans: [] })],
});

const denial: EventRecord = sampleEvent({
  modes: ['aerial'],
  contexts: ['military'],
  factuality: 'NEGATED',
  participants: [participant('ACTOR', 'RUS')],
  place: { key: 'gn:170654', precision: 'CITY', stated: true, text: 'Damascus', confidence: 0.9 },
  summary: 'Russia did not strike Damascus',
  mentions: [
    sampleMention({
      sentenceIndex: 1,
      sentence: { start: 53, end: secondText.length },
      trigger: { start: 67, end: 75 },
      actorSpans: [{ start: 53, end: 59 }],
      recipientSpans: [],
    }),
  ],
});

const news: EventRecord = sampleEvent({
  type: 'NEWS',
  modes: [],
  contexts: [],
  cameo: null,
  quad: null,
  goldstein: 0,
  date: { from: '2024-12-04', to: '2024-12-04', precision: 'PUBLICATION', stated: false },
  participants: [participant('ACTOR', 'TUR')],
  place: null,
  summary: 'Türkiye won the cup',
  mentions: [sampleMention({ recipientSpans: [] })],
});

export async function seedStory(db: Database): Promise<void> {
  await saveArticle(
    db,
    sampleRecord('1', [bombing, aid], { text: firstText, title: 'Jets over Aleppo' }),
  );
  const [told] = await db.query.event.findMany({
    where: (event, { eq }) => eq(event.type, 'ASSAULT'),
  });
  const again: EventRecord = {
    ...bombing,
    fuseInto: told?.id ?? null,
    factuality: 'REPORTED',
    mentions: [residents],
  };
  await saveArticle(db, otherOutlet(sampleRecord('2', [again, denial], { text: secondText })));
  await saveArticle(
    db,
    sampleRecord('3', [visit, news], { publishedAt: '2024-12-05T06:00:00.000Z' }),
  );
  const run = await startRun(db, { trigger: 'CLI', input: 'samples' });
  await recordFailures(db, run, [
    { item: 'samples/broken.txt', code: 'EMPTY', message: 'The file is empty.' },
  ]);
}

const residents = sampleMention({
  sentence: { start: 0, end: 52 },
  trigger: { start: 22, end: 28 },
  actorSpans: [{ start: 0, end: 21 }],
  recipientSpans: [],
  locationSpan: { start: 29, end: 35 },
  attribution: { span: { start: 37, end: 46 }, actorKey: 'SYR' },
});

function otherOutlet(record: ArticleRecord): ArticleRecord {
  const source = { domain: 'harbour.example', name: 'Harbour Post', country: 'IRL' };
  return { ...record, article: { ...record.article, source } };
}
