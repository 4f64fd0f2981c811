/**
 * A small story that is consistent in itself: Syria in November and December 2024, told by three outlets that do not exist.
 * Frontends get the same events, in the same order, with the same ids, at every start.
 */

export interface StoryActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly sectors: readonly string[];
  /** Ids of what it belongs to. */
  readonly partOf: readonly string[];
}

export interface StoryPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Id of the next larger place. */
  readonly parent: string | null;
}

export interface StoryEvent {
  readonly id: string;
  readonly date: string;
  readonly eventType: string;
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly quadClass: string;
  readonly factuality: string;
  readonly goldstein: number;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string;
  /** Sentences, each with the outlet that printed it. */
  readonly told: readonly {
    readonly outlet: string;
    readonly sentence: string;
    readonly trigger: string;
  }[];
}

export const storyCountries = [
  { code: 'RU', alpha3: 'RUS', name: 'Russia' },
  { code: 'SY', alpha3: 'SYR', name: 'Syria' },
  { code: 'TR', alpha3: 'TUR', name: 'Türkiye' },
  { code: 'IL', alpha3: 'ISR', name: 'Israel' },
] as const;

export const storyOutlets = ['Northgate Wire', 'Harbour Post', 'Meridian Daily'] as const;

export const storyActors: readonly StoryActor[] = [
  { id: 'act_RUS', name: 'Russia', kind: 'COUNTRY', country: 'RU', sectors: [], partOf: [] },
  {
    id: 'act_RUS.MIL',
    name: 'Russian armed forces',
    kind: 'ORGANIZATION',
    country: 'RU',
    sectors: ['MIL'],
    partOf: ['act_RUS'],
  },
  { id: 'act_SYR', name: 'Syria', kind: 'COUNTRY', country: 'SY', sectors: [], partOf: [] },
  {
    id: 'act_SYR/REB',
    name: 'Syrian rebels',
    kind: 'GROUP',
    country: 'SY',
    sectors: ['REB'],
    partOf: ['act_SYR'],
  },
  {
    id: 'act_SYR.MIL',
    name: 'Syrian armed forces',
    kind: 'ORGANIZATION',
    country: 'SY',
    sectors: ['MIL'],
    partOf: ['act_SYR'],
  },
  { id: 'act_TUR', name: 'Türkiye', kind: 'COUNTRY', country: 'TR', sectors: [], partOf: [] },
  {
    id: 'act_ISR.MIL',
    name: 'Israeli armed forces',
    kind: 'ORGANIZATION',
    country: 'IL',
    sectors: ['MIL'],
    partOf: [],
  },
  { id: 'act_IGO.un', name: 'United Nations', kind: 'IGO', country: null, sectors: [], partOf: [] },
];

export const storyPlaces: readonly StoryPlace[] = [
  {
    id: 'loc_gn:163843',
    name: 'Syria',
    kind: 'COUNTRY',
    country: 'SY',
    latitude: 35,
    longitude: 38,
    parent: null,
  },
  {
    id: 'loc_gn:170062',
    name: 'Aleppo Governorate',
    kind: 'ADM1',
    country: 'SY',
    latitude: 36.2,
    longitude: 37.6,
    parent: 'loc_gn:163843',
  },
  {
    id: 'loc_gn:170063',
    name: 'Aleppo',
    kind: 'CITY',
    country: 'SY',
    latitude: 36.2,
    longitude: 37.16,
    parent: 'loc_gn:170062',
  },
  {
    id: 'loc_gn:169577',
    name: 'Idlib',
    kind: 'CITY',
    country: 'SY',
    latitude: 35.93,
    longitude: 36.63,
    parent: 'loc_gn:163843',
  },
  {
    id: 'loc_gn:170017',
    name: 'Hama',
    kind: 'CITY',
    country: 'SY',
    latitude: 35.13,
    longitude: 36.75,
    parent: 'loc_gn:163843',
  },
  {
    id: 'loc_gn:170654',
    name: 'Damascus',
    kind: 'CITY',
    country: 'SY',
    latitude: 33.51,
    longitude: 36.29,
    parent: 'loc_gn:163843',
  },
];

const assault = {
  eventType: 'ASSAULT',
  quadClass: 'MATERIAL_CONFLICT',
  goldstein: -9,
  contexts: ['MILITARY'],
};

export const storyEvents: readonly StoryEvent[] = [
  {
    ...assault,
    id: 'evt_00000000-0000-7000-8000-000000000001',
    date: '2024-11-29',
    modes: [],
    factuality: 'ASSERTED',
    actors: ['act_SYR/REB'],
    recipients: ['act_SYR.MIL'],
    place: 'loc_gn:170063',
    told: [
      {
        outlet: 'Northgate Wire',
        sentence: 'Rebel fighters attacked government troops on the western edge of Aleppo.',
        trigger: 'attacked',
      },
      {
        outlet: 'Harbour Post',
        sentence: 'Insurgents fought their way into Aleppo on Friday.',
        trigger: 'fought',
      },
    ],
  },
  {
    ...assault,
    id: 'evt_00000000-0000-7000-8000-000000000002',
    date: '2024-11-30',
    modes: ['AERIAL'],
    factuality: 'REPORTED',
    actors: ['act_RUS.MIL'],
    recipients: ['act_SYR/REB'],
    place: 'loc_gn:170063',
    told: [
      {
        outlet: 'Northgate Wire',
        sentence: 'Russian warplanes bombed parts of Aleppo, a war monitor said.',
        trigger: 'bombed',
      },
      {
        outlet: 'Harbour Post',
        sentence:
          'Jets from Russia hit the city of Aleppo for the first time in years, residents said.',
        trigger: 'hit',
      },
      {
        outlet: 'Meridian Daily',
        sentence: 'Air strikes by Russia struck Aleppo, according to a war monitor.',
        trigger: 'struck',
      },
    ],
  },
  {
    ...assault,
    id: 'evt_00000000-0000-7000-8000-000000000003',
    date: '2024-12-01',
    modes: ['AERIAL'],
    factuality: 'ASSERTED',
    actors: ['act_RUS.MIL', 'act_SYR.MIL'],
    recipients: ['act_SYR/REB'],
    place: 'loc_gn:169577',
    told: [
      {
        outlet: 'Meridian Daily',
        sentence: 'Russian and Syrian jets struck rebel positions in Idlib on Sunday.',
        trigger: 'struck',
      },
    ],
  },
  {
    id: 'evt_00000000-0000-7000-8000-000000000004',
    date: '2024-12-02',
    eventType: 'REQUEST',
    modes: ['YIELD'],
    contexts: ['DIPLOMATIC'],
    quadClass: 'VERBAL_CONFLICT',
    factuality: 'ASSERTED',
    goldstein: -1,
    actors: ['act_IGO.un'],
    recipients: ['act_SYR'],
    place: 'loc_gn:163843',
    told: [
      {
        outlet: 'Northgate Wire',
        sentence: 'The United Nations called on all sides in Syria to stop fighting.',
        trigger: 'called on',
      },
    ],
  },
  {
    ...assault,
    id: 'evt_00000000-0000-7000-8000-000000000005',
    date: '2024-12-05',
    modes: [],
    factuality: 'ASSERTED',
    actors: ['act_SYR/REB'],
    recipients: ['act_SYR.MIL'],
    place: 'loc_gn:170017',
    told: [
      {
        outlet: 'Harbour Post',
        sentence: 'Rebels drove the army out of Hama after days of fighting.',
        trigger: 'drove',
      },
    ],
  },
  {
    id: 'evt_00000000-0000-7000-8000-000000000006',
    date: '2024-12-07',
    eventType: 'CONSULT',
    modes: ['MULTILATERAL'],
    contexts: ['DIPLOMATIC'],
    quadClass: 'VERBAL_COOPERATION',
    factuality: 'ASSERTED',
    goldstein: 4,
    actors: ['act_RUS', 'act_TUR'],
    recipients: [],
    place: 'loc_gn:163843',
    told: [
      {
        outlet: 'Meridian Daily',
        sentence: 'Ministers of Russia and Turkey met to talk about Syria.',
        trigger: 'met',
      },
    ],
  },
  {
    id: 'evt_00000000-0000-7000-8000-000000000007',
    date: '2024-12-08',
    eventType: 'RETREAT',
    modes: ['WITHDRAW'],
    contexts: ['MILITARY'],
    quadClass: 'MATERIAL_COOPERATION',
    factuality: 'ASSERTED',
    goldstein: 8,
    actors: ['act_SYR.MIL'],
    recipients: [],
    place: 'loc_gn:170654',
    told: [
      {
        outlet: 'Northgate Wire',
        sentence: 'Government troops withdrew from Damascus before dawn.',
        trigger: 'withdrew',
      },
    ],
  },
  {
    ...assault,
    id: 'evt_00000000-0000-7000-8000-000000000008',
    date: '2024-12-09',
    modes: ['AERIAL', 'DESTROY'],
    factuality: 'ASSERTED',
    actors: ['act_ISR.MIL'],
    recipients: ['act_SYR.MIL'],
    place: 'loc_gn:170654',
    told: [
      {
        outlet: 'Harbour Post',
        sentence: 'Israeli jets destroyed air bases around Damascus.',
        trigger: 'destroyed',
      },
    ],
  },
  {
    id: 'evt_00000000-0000-7000-8000-000000000009',
    date: '2024-12-11',
    eventType: 'AID',
    modes: [],
    contexts: ['HUMAN_SECURITY'],
    quadClass: 'MATERIAL_COOPERATION',
    factuality: 'FUTURE',
    goldstein: 10,
    actors: ['act_IGO.un'],
    recipients: ['act_SYR'],
    place: 'loc_gn:163843',
    told: [
      {
        outlet: 'Meridian Daily',
        sentence: 'The United Nations will send food to Syria next week.',
        trigger: 'send',
      },
    ],
  },
];
