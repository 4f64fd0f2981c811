/** Less common words for what each type of event tells. */

import { expect, test } from 'vitest';
import { read } from '../testing/expect-events.ts';

test.each([
  ['Chad remonstrated with Niger over the raid.', 'ACCUSE 111'],
  ['Chad cast aspersions on Niger.', 'ACCUSE 111'],
  ['Chad protested vehemently at the raid.', 'ACCUSE 114'],
  ['Chad nixed the deal.', 'REJECT 120'],
  ['Chad threw cold water on the plan.', 'REJECT 120'],
  ['Chad served an ultimatum on Niger.', 'THREATEN 139'],
  ['Chad laid down an ultimatum.', 'THREATEN 139'],
  ['Chad assented to talks with Niger.', 'AGREE 036'],
  ["Chad rallied to Niger's side.", 'SUPPORT 052'],
  ['Chad pooled intelligence with Niger.', 'COOPERATE 064'],
  ['Chad succoured the refugees.', 'AID 073'],
  ['Chad activated its reserves.', 'MOBILIZE 154'],
  ['Dockers went slow over pay.', 'PROTEST 1432'],
  ['Rebels sacked the town.', 'ASSAULT 1712'],
  ['Chad brandished sanctions against Niger.', 'THREATEN 1312'],
  ['Chad put its ties with Niger in the deep freeze.', 'SANCTION 161'],
  ['Chad did not renew the state of emergency.', 'RETREAT 0814'],
  ['Chad placed a battalion at the disposal of the African Union.', 'AID 074'],
  ['Chad is in no mood to lift the ban.', 'REJECT 1241'],
  ['Chad wants no mediation by Niger.', 'REJECT 126'],
  ['Chad turned the envoys of Niger away empty-handed.', 'REJECT 1245'],
  ['Chad laid the raid at the door of Niger.', 'ACCUSE 1123'],
  ['Chad gave the consul two days to leave.', 'SANCTION 166'],
  ['A truck packed with dynamite exploded at a barracks.', 'ASSAULT 1832'],
  ['Jailers hung a monk by his wrists.', 'ASSAULT 1822'],
  ['Gunmen burst into a church.', 'ASSAULT 190'],
  ['The army cancelled all police leave.', 'MOBILIZE 153'],
  ['A laureate condemned the raid.', 'ACCUSE 111'],
  ['A librarian, a plumber and a stonemason were abducted by gunmen.', 'ASSAULT 181'],
])('%s', (text, expected) => {
  expect(read(text).events.map(({ type, cameo }) => `${type} ${cameo}`)).toContain(expected);
});
