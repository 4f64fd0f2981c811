import { describe, expect, test } from 'vitest';
import { findBlocks, parseCommands } from './markdown.ts';

describe('what documents quote', () => {
  test('blocks of one language are found, others passed over', () => {
    const markdown = 'Text\n```sh\nnpm start\n```\n```graphql\n{ a }\n```\n```sh\nnpm test\n```\n';
    expect(findBlocks(markdown, 'sh')).toEqual(['npm start\n', 'npm test\n']);
    expect(findBlocks(markdown, 'sql')).toEqual([]);
  });

  test('commands lose their comments and prompts, and keep quoted words together', () => {
    const block = '$ dateline parse "not to #1 go" --x \'a b\'   # a comment\n\n# only a comment\n';
    expect(parseCommands(block)).toEqual([['dateline', 'parse', 'not to #1 go', '--x', 'a b']]);
  });
});
