import { loadKnowledge } from '@dateline/knowledge';
import { loadReader, type Name } from '@dateline/language';
import { expect, test } from 'vitest';
import { loadLexicon } from '../../lexicon/load-lexicon.ts';
import { layOut } from '../../syntax/lay-out.ts';
import { asPlace } from './as-place.ts';

const reader = loadReader();
const knowledge = loadKnowledge();
const lexicon = loadLexicon(knowledge.codebook);

test.each([
  ['An envoy flew to Juba.', 'Juba', 'ORG', 'LOC'],
  ['An envoy flew to Juba.', 'Juba', 'PER', 'LOC'],
  ['An envoy praised Juba.', 'Juba', 'ORG', 'ORG'],
  ['Rebels shelled Kassala.', 'Kassala', 'PER', 'LOC'],
  ['Goma was besieged by rebels.', 'Goma', 'PER', 'LOC'],
  ['Rebels attacked Kassala.', 'Kassala', 'PER', 'LOC'],
  ['Rebels attacked Goma.', 'Goma', 'PER', 'PER'],
  ['Rebels shelled Hamas.', 'Hamas', 'ORG', 'ORG'],
  ['Rebels shelled Chad.', 'Chad', 'ORG', 'ORG'],
  ['An envoy wrote to Karl.', 'Karl', 'PER', 'PER'],
  ['Lima told Quito to withdraw.', 'Lima', 'PER', 'LOC'],
  ['Lima told Quito to withdraw.', 'Quito', 'PER', 'LOC'],
  ['Sofia told him to withdraw.', 'Sofia', 'PER', 'PER'],
  ['Paris Hale came, and Paris told him.', 'Paris told', 'PER', 'PER'],
  ['Troops are in Chad.', 'Chad', 'ORG', 'ORG'],
  ['Shares fell in JUBA.', 'JUBA', 'ORG', 'ORG'],
] as const)('"%s": %s, heard as %s, is %s', (text, word, heard, expected) => {
  const tree = layOut(reader.read(text), lexicon);
  const start = text.indexOf(word);
  const first = tree.document.starts.indexOf(start);
  const end = start + (word.split(' ')[0] as string).length;
  const name: Name = { first, last: first + 1, start, end, type: heard };
  expect(asPlace(name, tree, knowledge).type).toBe(expected);
});
