import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadReader } from '../reader.ts';
import { deprelOf } from '../tree.ts';

const WORDS = 'he she they it rebels towns the a took said is was seen given who that and by'.split(
  ' ',
);
const PLACES = [/^[nc]subj(?::pass)?$/, /^obj$/, /^det$/, /^aux:pass$/];

describe('a tree', () => {
  it('has no two subjects, objects or articles beside one head, whatever the words', () => {
    const reader = loadReader();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 12 }), (words) => {
        const document = reader.read(words.join(' '));
        for (const place of PLACES) {
          const heads = Array.from({ length: document.length }, (_, token) => token)
            .filter((token) => place.test(deprelOf(document, token)))
            .map((token) => document.heads[token]);
          expect(new Set(heads).size, place.source).toBe(heads.length);
        }
      }),
    );
  });
});
