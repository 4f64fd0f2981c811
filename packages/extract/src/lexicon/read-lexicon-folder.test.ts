import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge } from '@dateline/knowledge';
import { loadReader } from '@dateline/language';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createExtractor } from '../extract-events.ts';
import { readLexiconFolder } from './read-lexicon-folder.ts';

const knowledge = loadKnowledge();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-lexicon-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

describe("a user's own lexicon files", () => {
  test('code what the shipped ones do not know, and show in the version', () => {
    const text = 'Egypt blorbed Libya on Sunday.';
    const reader = loadReader();
    write('mine.txt', 'verbs ASSAULT 190 : subject > object\n  blorb\n');
    const lexicons = readLexiconFolder(folder, knowledge.codebook);
    const own = createExtractor({ reader, knowledge, lexicons }).extract({ text });
    const shipped = createExtractor({ reader, knowledge }).extract({ text });
    expect(shipped.events).toEqual([]);
    expect(own.events).toMatchObject([
      { type: 'ASSAULT', actors: [{ text: 'Egypt' }], recipients: [{ text: 'Libya' }] },
    ]);
    expect(own.versions.extractor).toMatch(
      new RegExp(`^${RegExp.escape(shipped.versions.extractor)}\\+[0-9a-f]{8}$`),
    );
  });

  test('are read by name, and nothing else in the folder is', () => {
    write('b.txt', '# nothing yet\n');
    write('a.txt', '# nothing yet\n');
    write('notes.md', 'verbs');
    const names = readLexiconFolder(folder, knowledge.codebook).map(({ name }) => name);
    expect(names).toEqual(['a.txt', 'b.txt']);
  });

  test('are refused with file and line where they cannot be meant so', () => {
    write('mine.txt', 'verbs PARLEY 190 : subject > object\n  blorb\n');
    expect(() => readLexiconFolder(folder, knowledge.codebook)).toThrow(/mine\.txt:1/);
  });

  test('are missed with what to do when the folder is not there', () => {
    expect(() => readLexiconFolder(join(folder, 'gone'), knowledge.codebook)).toThrow(
      expect.objectContaining({ code: 'LEXICON_FOLDER_UNREADABLE' }),
    );
  });
});
