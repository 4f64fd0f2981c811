import { expect, test } from 'vitest';
import { composeCameo } from './compose-cameo.ts';
import { withModeOf } from './with-mode-of.ts';

test.each([
  ['03+', '072', '0332', []],
  ['10+', '0841', '1053', ['yield']],
  ['12+', '071', '1221', ['assist']],
  ['12+', '1056', '1246', ['yield']],
  ['12+', '0831', '1231', ['change']],
  ['02+', '045', '028', ['meet']],
  ['03+', '045', '039', []],
  ['03+', '1246', '0356', []],
  ['10+', '1053', '1053', ['yield']],
  ['12+', '039', '126', ['meet']],
  ['13+', '163', '1312', ['restrict']],
  ['13+', '195', '1384', ['violence']],
  ['13+', '161', '1313', ['relations']],
  ['13+', '', '130', []],
  ['10+', '190', '100', []],
  ['111', '072', '111', []],
])('%s over a deed of %s is %s', (cameo, content, code, modes) => {
  const outcome = { type: 'REQUEST', modes: [], cameo };
  const deed = content === '' ? null : { type: 'AID', modes: [], cameo: content };
  expect(composeCameo(outcome, deed)).toMatchObject({ cameo: code, modes });
});

test.each([
  ['1041', ['change']],
  ['1213', ['assist']],
  ['125', ['meet']],
  ['100', []],
  ['1711', []],
])('what only its code tells has the mode of %s', (cameo, modes) => {
  expect(withModeOf({ type: 'REQUEST', modes: [], cameo }).modes).toEqual(modes);
});

test('keeps the mode that a table names', () => {
  const outcome = { type: 'REJECT', modes: ['change'], cameo: '12+' };
  expect(composeCameo(outcome, { type: 'AID', modes: [], cameo: '07' }).modes).toEqual(['change']);
});
