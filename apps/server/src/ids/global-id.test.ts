import { describe, expect, test } from 'vitest';
import { findGlobalId, parseGlobalId, toGlobalId } from './global-id.ts';

const uuid = '0193a6b2-7c4e-7d11-8a3f-0123456789ab';

describe('global ids', () => {
  test.each([
    ['Event', uuid],
    ['Actor', 'RUS.MIL'],
    ['Actor', 'SYR/REB'],
    ['Actor', 'x:free_syrian_doctors'],
    ['Location', 'gn:170063'],
    ['Country', 'SY'],
    ['IngestRun', uuid],
  ] as const)('%s %s comes back as it went', (type, key) => {
    expect(findGlobalId(toGlobalId(type, key))).toEqual({ type, key });
  });

  test.each([
    '',
    'evt',
    'evt_',
    'evt_1',
    `evt-${uuid}`,
    `xxx_${uuid}`,
    uuid,
    `evt_${uuid}'--`,
    `act_${'a'.repeat(201)}`,
  ])('%j is no id', (id) => {
    expect(findGlobalId(id)).toBeUndefined();
  });

  test('an id of another kind is refused with what is expected', () => {
    expect(() => parseGlobalId('NewsSource', 'act_RUS')).toThrow(
      '"act_RUS" is not the id of a news source: those look like src_….',
    );
  });
});
