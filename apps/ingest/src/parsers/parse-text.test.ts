import { expect, test } from 'vitest';
import { parseText } from './parse-text.ts';

test('a text without headers is all body', () => {
  expect(parseText('a.txt', 'BEIRUT: Two people met.\n\nThey talked.')).toEqual({
    origin: { name: 'a.txt' },
    body: 'BEIRUT: Two people met.\n\nThey talked.',
  });
});

test('known headers up to the first empty line are facts', () => {
  const text =
    'Title: They met\r\nDate: 2024-12-08\r\nsource: Our Paper\r\nAuthor: Ann Bell\r\n\r\nTwo people met.';
  expect(parseText('a.txt', text)).toMatchObject({
    title: 'They met',
    published: '2024-12-08',
    sourceName: 'Our Paper',
    authors: ['Ann Bell'],
    body: expect.stringMatching(/^\s*Two people met\.$/),
  });
});

test('a first paragraph that only looks like headers is text', () => {
  expect(parseText('a.txt', 'Title: They met\nBut nobody came.\n\nEnd.').body).toMatch(
    /^Title: They met/,
  );
});
