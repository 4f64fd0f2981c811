import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

const split = (text: string): string[] => {
  const { starts, ends } = tokenize(text);
  return starts.map((start, i) => text.slice(start, ends[i]));
};

describe('tokenize', () => {
  it.each([
    ['The army left.', 'The army left .'],
    ["Turkey's parliament didn't vote.", "Turkey 's parliament did n't vote ."],
    ['They cannot stay; we’ll go.', 'They can not stay ; we ’ll go .'],
    ['the workers’ union', 'the workers ’ union'],
    ['U.S.-led forces', 'U.S. - led forces'],
    ['a non-profit in mid-July', 'a non-profit in mid-July'],
    ['the al-Nusra front', 'the al - Nusra front'],
    ['Mr. Smith of Acme Inc. met Dr. Jones.', 'Mr. Smith of Acme Inc. met Dr. Jones .'],
    ['at 3 p.m. on Jan. 5', 'at 3 p.m. on Jan. 5'],
    ['“No,” he said.', '“ No , ” he said .'],
    ['He said: "No."', 'He said : " No . "'],
    ['flight No. 12', 'flight No. 12'],
    ['$1.2bn (£900m)', '$ 1.2 bn ( £ 900 m )'],
    ['US$5 million, 12,000 people, 3.5%', 'US$ 5 million , 12,000 people , 3.5 %'],
    ['2014-15 or 12/8/2024', '2014 - 15 or 12/8/2024'],
    ['see https://example.org/a?b=c, please', 'see https://example.org/a?b=c , please'],
    ['mail a.b@example.org.', 'mail a.b@example.org .'],
    ['He left.She stayed.', 'He left . She stayed .'],
    ['word--word and word — word…', 'word -- word and word — word …'],
    ['Really?! Yes!!!', 'Really ?! Yes !!!'],
    ['?!? !?', '?!? !?'],
    ['(https://example.org/2019/05/a_b.html)', '( https://example.org/2019/05/a_b.html )'],
    ['<press...@example.org>', '< press...@example.org >'],
    ['Call 202-555-0100 for 500-1000 seats.', 'Call 202-555-0100 for 500 - 1000 seats .'],
    ['they dont know, im sure', 'they do nt know , i m sure'],
    ['IM and DONT and the font', 'IM and DONT and the font'],
    ['#Syria and @reporter :-)', '#Syria and @reporter :-)'],
    ['• first\n• second', '• first • second'],
    ['大使館 и посольство', '大使館 и посольство'],
    ['the 🇸🇾 flag 👍🏽', 'the 🇸🇾 flag 👍🏽'],
    ["the '90s and 'em", "the '90s and 'em"],
    ['Ministry/Office [sic]', 'Ministry / Office [ sic ]'],
  ])('splits %j', (text, expected) => {
    expect(split(text).join(' ')).toBe(expected);
  });

  it('finds nothing in nothing', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n\t\u200b\u200f\u0000')).toEqual([]);
  });

  it('leaves a very long run without spaces whole', () => {
    const run = 'a-'.repeat(5000);
    expect(split(`start ${run} end`)).toEqual(['start', run, 'end']);
  });

  it('covers every visible character exactly once, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { starts, ends } = tokenize(text);
        let before = 0;
        for (const [i, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(before, start)).not.toMatch(/[\p{L}\p{N}]/u);
          before = ends[i] as number;
          expect(before).toBeGreaterThan(start);
        }
        expect(text.slice(before)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('survives punctuation in any order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'.,;:!?\'"()[]-–—/$%#’“”a1 \ud800'), { maxLength: 40 }),
        (characters) => {
          const text = characters.join('');
          expect(split(text).join('')).toBe(text.replace(/ /g, ''));
        },
      ),
    );
  });
});
