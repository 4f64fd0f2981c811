import { loadKnowledge } from '@dateline/knowledge';
import { loadReader } from '@dateline/language';
import { expect, test } from 'vitest';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { layOut } from '../syntax/lay-out.ts';
import { relationOf } from '../syntax/tree.ts';
import { readActors } from './read-actors.ts';

const reader = loadReader();
const knowledge = loadKnowledge();
const lexicon = loadLexicon(knowledge.codebook);

function actorsIn(text: string) {
  return readActors({
    tree: layOut(reader.read(text), lexicon),
    knowledge,
    date: '2019-06-01',
    bodyStart: 0,
    countries: ['KEN', 'PER'],
    agents: lexicon.classOf('agent'),
    gear: lexicon.classOf('gear'),
    isDeed: lexicon.isDeed,
  });
}

test.each([
  'Kenyan soldiers met the blogger Amina Otieno on Monday; she said they had freed her.',
  'The agreement was signed in Lima by two ministers, a lawyer and the Andean Farmers Union.',
  'LIMA - Dozens of miners shouted at Chinese trucks, and the group left after the UN spoke.',
  'Nobody blamed the weather, the price of bread or his own advice.',
])('in "%s" exactly those can act of whom someone is found', (text) => {
  const said = actorsIn(text);
  const found = actorsIn(text);
  const tokens = Array.from({ length: said.tree.document.length }, (_, token) => token);
  expect(tokens.filter((token) => said.canAct(token))).toEqual(
    tokens.filter((token) => found.actorAt(token) !== null),
  );
});

test.each([
  'The envoy demanded justice for the crimes.',
  'The bloc threatened to use force.',
  'Moscow took military counter-measures.',
])('nothing in "%s" acts but its subject', (text) => {
  const { tree, canAct, actorAt } = actorsIn(text);
  const tokens = Array.from({ length: tree.document.length }, (_, token) => token);
  const objects = tokens.filter((token) => relationOf(tree, token) === 'obj');
  expect(objects.length).toBeGreaterThan(0);
  expect(objects.filter((token) => canAct(token) || actorAt(token) !== null)).toEqual([]);
});
