import { describe, expect, test } from 'vitest';
import { read } from '../expect-events.ts';

const typesIn = (text: string): string[] => read(text).events.map(({ type }) => type);

describe('tells nothing', () => {
  test.each([
    ['of what one does to oneself', 'A man stabbed himself in Oslo on Monday.'],
    ['of mere assent', 'The spokesman agreed.'],
    ['of a state of mind of no one known', 'Some people were ready for more.'],
    ['of what the reader does', 'Chad is proud as you celebrate your independence.'],
    ['of a wish for anonymity', 'The official asked not to be named.'],
    ['of a parade', 'A battalion marched through the town on Monday.'],
    ['of a smoker', 'He quit smoking.'],
    ['of a book', 'The third chapter discusses the doctrine of the sect.'],
    ['of a name', 'Ban Ki-moon spoke on Monday.'],
    ['of a struggle with things', 'Moldova is battling inflation.'],
    ['of a clash of views', 'Lee Tarn clashed with the view of the minister.'],
    ['of a flight that is no visit', 'Refugees travelled to Europe.'],
    ['of what a battle is good for', 'The battle is helping Angela Merkel.'],
    ['of joy in the streets', 'Thousands took to the streets to celebrate.'],
    ['of what many cannot do', 'Many Syrians are unable to apply.'],
    ['of good advice', 'The embassy warned its citizens to be careful.'],
  ])('%s: %s', (_, text) => expect(typesIn(text)).toEqual([]));
});

describe('still tells', () => {
  test.each([
    ['of a suicide bombing', 'A suicide bomber blew himself up in Kabul.', 'ASSAULT'],
    ['of an agreement of two', 'The two sides agreed.', 'AGREE'],
    ['of what a country is ready for', 'Chad is ready to talk to Niger.', 'AGREE'],
    ['of a march of protesters', 'Thousands of teachers marched through Lima.', 'PROTEST'],
    ['of who left a post', 'The prime minister of Chad quit on Monday.', 'RETREAT'],
    ['of what brass demands', "Chad's top brass demanded the minister's resignation.", 'REQUEST'],
  ])('%s: %s', (_, text, type) => expect(typesIn(text)).toContain(type));
});
