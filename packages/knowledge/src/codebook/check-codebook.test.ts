import { expect, it } from 'vitest';
import { KnowledgeFault } from '../knowledge-fault.ts';
import { checkCodebook, type RawCodebook } from './check-codebook.ts';

const type = {
  type: 'AGREE',
  scheme: 'PLOVER',
  quad: null,
  goldstein: 1,
  definition: 'd',
  needsRecipient: false,
  cameo: null,
  modes: [],
};
const sound: RawCodebook = {
  eventTypes: [type],
  contexts: [{ context: 'military', definition: 'd', cues: ['army'] }],
  sectors: [{ sector: 'GOV', definition: 'd', plural: 'government' }],
  cameo: [{ code: '03', name: 'n', type: 'AGREE', mode: null, contexts: ['military'] }],
};
const mode = { mode: 'm', goldstein: 0, definition: 'd', cameo: null };
const context = { context: 'x', definition: 'd', cues: ['y'] };
const code = { code: '03', name: 'n', type: 'AGREE', mode: null, contexts: [] };

it('takes sound data as it is', () => {
  expect(checkCodebook(sound)).toBe(sound);
});

it.each<[string, Partial<RawCodebook>, string]>([
  ['a list that is none', { eventTypes: {} }, 'event-types.json is not a list'],
  ['a type without a name', { eventTypes: [{}] }, 'entry 1 has no "type"'],
  ['a type told twice', { eventTypes: [type, type] }, '"AGREE" is there twice'],
  ['a score off the scale', { eventTypes: [{ ...type, goldstein: 11 }] }, 'has the score 11'],
  ['an unknown scheme', { eventTypes: [{ ...type, scheme: 'MINE' }] }, 'Use PLOVER or DATELINE'],
  ['an unknown quad', { eventTypes: [{ ...type, quad: 'GOOD' }] }, 'has the quad "GOOD"'],
  [
    'no word on recipients',
    { eventTypes: [{ ...type, needsRecipient: undefined }] },
    'does not say "needsRecipient"',
  ],
  [
    'a CAMEO code of letters',
    { eventTypes: [{ ...type, cameo: '13y' }] },
    'has the CAMEO code 13y',
  ],
  [
    'a mode without definition',
    { eventTypes: [{ ...type, modes: [{ ...mode, definition: '' }] }] },
    'mode "m" has no "definition"',
  ],
  ['a context without cues', { contexts: [{ ...context, cues: [] }] }, '"x" has no cues'],
  [
    'a sector PLOVER lacks',
    { sectors: [{ sector: 'INS', definition: 'd', plural: 'p' }] },
    '"INS" is no PLOVER sector',
  ],
  ['a code that is no code', { cameo: [{ ...code, code: '3' }] }, '"3" is no CAMEO code'],
  [
    'a code leading nowhere',
    { cameo: [{ ...code, type: 'AGRE' }] },
    'leads to the unknown type "AGRE"',
  ],
  [
    'a code leading to no mode',
    { cameo: [{ ...code, mode: 'aerial' }] },
    'unknown mode "aerial" of AGREE',
  ],
  [
    'a code leading to no context',
    { cameo: [{ ...code, contexts: ['war'] }] },
    'unknown context "war"',
  ],
])('refuses %s', (_what, broken, message) => {
  const check = () => checkCodebook({ ...sound, ...broken });
  expect(check).toThrow(KnowledgeFault);
  expect(check).toThrow(message);
});
