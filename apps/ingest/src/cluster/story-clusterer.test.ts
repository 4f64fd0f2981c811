import { describe, expect, test } from 'vitest';
import { averageLink } from './average-link.ts';
import { StoryClusterer, type StoryDocument } from './story-clusterer.ts';

const quake = [
  'An earthquake struck Gaziantep in southern Turkey before dawn on Monday and destroyed thousands of buildings.',
  'Rescue workers in Gaziantep searched the rubble for survivors of the Turkey earthquake.',
  'Turkey declared mourning after the Gaziantep earthquake, the worst for decades.',
];
const vote = [
  'Claudia Sheinbaum won the presidential election in Mexico, a quick count showed.',
  'Mexico elected Sheinbaum as its first woman president; her rival conceded the election.',
  'Sheinbaum thanked voters in Mexico City after her election victory.',
];

const documents = (texts: readonly string[], prefix: string, published?: string): StoryDocument[] =>
  texts.map((text, at) => ({ id: `${prefix}${at}`, text, ...(published ? { published } : {}) }));

function cluster(all: readonly StoryDocument[], options = {}): Map<string, string> {
  const clusterer = new StoryClusterer(options);
  const answers = [...all.flatMap((document) => clusterer.add(document)), ...clusterer.flush()];
  return new Map(answers.map(({ id, cluster }) => [id, cluster]));
}

describe('stories', () => {
  const mixed = [...documents(quake, 'q'), ...documents(vote, 'v')];

  test('articles of one story come together, those of two stay apart', () => {
    const found = cluster(mixed);
    expect(new Set([found.get('q0'), found.get('q1'), found.get('q2')]).size).toBe(1);
    expect(new Set([found.get('v0'), found.get('v1'), found.get('v2')]).size).toBe(1);
    expect(found.get('q0')).not.toBe(found.get('v0'));
  });

  test('a story goes on in the next window', () => {
    const found = cluster(mixed, { windowSize: 5 });
    expect(found.get('v2')).toBe(found.get('v0'));
  });

  test('the same words years later are another story', () => {
    const found = cluster([
      ...documents(quake, 'old', '1999-08-17'),
      ...documents(quake, 'new', '2023-02-06'),
      ...documents(vote, 'v', '2023-02-06'),
    ]);
    expect(found.get('old0')).not.toBe(found.get('new0'));
  });

  test('every article gets an answer, the empty one too', () => {
    expect(
      cluster([
        { id: 'a', text: '' },
        { id: 'b', text: '' },
      ]),
    ).toHaveLength(2);
  });

  test('stories beyond the bound are closed', () => {
    const found = cluster([...mixed, ...documents(quake, 'late')], {
      windowSize: 3,
      openStories: 1,
    });
    expect(found.get('late0')).not.toBe(found.get('q0'));
  });
});

describe('average linkage', () => {
  const matrix = (rows: number[][]) => Float32Array.from(rows.flat());
  test.each([
    ['nothing', [], []],
    ['one item', [[0]], [[0]]],
    [
      'two alike',
      [
        [0, 0.9],
        [0.9, 0],
      ],
      [[0, 1]],
    ],
    [
      'two unlike',
      [
        [0, 0.1],
        [0.1, 0],
      ],
      [[0], [1]],
    ],
    [
      'a chain whose ends are unlike',
      [
        [0, 0.8, 0],
        [0.8, 0, 0.6],
        [0, 0.6, 0],
      ],
      [[0, 1], [2]],
    ],
    [
      'all equal',
      [
        [0, 0.7, 0.7],
        [0.7, 0, 0.7],
        [0.7, 0.7, 0],
      ],
      [[0, 1, 2]],
    ],
  ])('%s', (_, rows, expected) => {
    const groups = averageLink(matrix(rows), rows.length, 0.5);
    const members = [...new Set(groups)].map((group) =>
      [...groups.keys()].filter((item) => groups[item] === group),
    );
    expect(members.sort()).toEqual(expected);
  });
});
