import { expect, test } from 'vitest';
import { tellLanguage } from './tell-language.ts';

const english =
  'Police in Accra arrested three men on Monday after a protest outside the parliament, a spokesman said.';
const german =
  'Die Polizei hat am Montag in Hamburg drei Männer festgenommen, wie ein Sprecher der Stadt mitteilte.';

test.each([
  ['told by its words', english, undefined, 'en'],
  ['told by its words, whatever the source says', german, 'en', 'de'],
  ['too short to tell, and nobody says', 'Talks in Accra.', undefined, 'en'],
  ['too short to tell, and the source says', 'Gespräche in Accra.', 'de-DE', 'de'],
  ['short in other letters', 'Η αστυνομία συνέλαβε διαδηλωτές.', undefined, 'und'],
  ['short in other letters, as the source says', 'Полиция задержала людей.', 'ru', 'ru'],
  ['short in other letters, though the source says English', '警方逮捕了三名男子。', 'en', 'und'],
  ['English with a foreign name', 'Talks with Владимир in Accra on Monday.', undefined, 'en'],
  ['without a letter', '1 2 3', undefined, 'en'],
])('a text %s', (_, text, declared, language) => {
  expect(tellLanguage(text, declared)).toBe(language);
});
