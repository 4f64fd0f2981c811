import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

const split = (text: string): string[] =>
  splitSentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('a text in sentences', () => {
  it.each([
    ['The army left. The rebels came.', ['The army left.', 'The rebels came.']],
    [
      'Gen. Smith met Mr. Jones on Jan. 5 in St. Louis.',
      ['Gen. Smith met Mr. Jones on Jan. 5 in St. Louis.'],
    ],
    ['He flew to the U.S. He met the president.', ['He flew to the U.S.', 'He met the president.']],
    ['The U.S. Army left.', ['The U.S. Army left.']],
    ['They met at 3 p.m. The talks failed.', ['They met at 3 p.m.', 'The talks failed.']],
    ['"We saw it." He left.', ['"We saw it."', 'He left.']],
    ['"Why?" he asked. "No." She left.', ['"Why?" he asked.', '"No."', 'She left.']],
    ['He said no. "We will stay."', ['He said no.', '"We will stay."']],
    ['It went on... and on.', ['It went on... and on.']],
    ['Prices rose 3.5 percent. Wages fell.', ['Prices rose 3.5 percent.', 'Wages fell.']],
    [
      'Minister visits Kyiv\nTalks were held on Monday.',
      ['Minister visits Kyiv', 'Talks were held on Monday.'],
    ],
    ['One.\n\nTwo', ['One.', 'Two']],
    ['- first point\n- second point', ['- first point', '- second point']],
    ['BEIRUT (Reuters) - Rebels fired rockets.', ['BEIRUT (Reuters) -', 'Rebels fired rockets.']],
    ['PARIS, March 3 (AFP) — The minister left.', ['PARIS, March 3 (AFP) —', 'The minister left.']],
    ['Photo KUNDUZ, Mali -- The mayor left.', ['Photo KUNDUZ, Mali --', 'The mayor left.']],
    ['WASHINGTON -- The president spoke.', ['WASHINGTON --', 'The president spoke.']],
    [
      'LIMA, 3 MAY 90 (EFE) -- [TEXT] MINERS WENT HOME. [REPORTER] ALL OF THEM?',
      ['LIMA, 3 MAY 90 (EFE) -- [TEXT]', 'MINERS WENT HOME.', '[REPORTER]', 'ALL OF THEM?'],
    ],
    ['[INTERVIEW] [TEXT] They left.', ['[INTERVIEW] [TEXT]', 'They left.']],
    [
      'Crowds cheered. (Ann Lee/The Herald) The mayor waved.',
      ['Crowds cheered.', '(Ann Lee/The Herald)', 'The mayor waved.'],
    ],
    ['(CNN) Rebels fled.', ['(CNN)', 'Rebels fled.']],
    ['It is old. (Some say so.) It stands.', ['It is old.', '(Some say so.)', 'It stands.']],
    ['The union (UFA) Kenya knows left.', ['The union (UFA) Kenya knows left.']],
    ['[NATO] has gone. [The fleet] came.', ['[NATO] has gone.', '[The fleet] came.']],
    ['NATO [ATLANTIC ALLIANCE] WON.', ['NATO [ATLANTIC ALLIANCE] WON.']],
    [
      'Picture caption The mayor opened the bridge Crowds cheered He waved.',
      ['Picture caption', 'The mayor opened the bridge Crowds cheered', 'He waved.'],
    ],
    [
      'Prices rose for a third month A strike is planned.',
      ['Prices rose for a third month', 'A strike is planned.'],
    ],
    ['He was seen in Lima A man shouted.', ['He was seen in Lima', 'A man shouted.']],
    ['NATO - the alliance - met in Madrid.', ['NATO -', 'the alliance - met in Madrid.']],
  ])('splits %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    'They lack vitamin A and iron.',
    'They play in Group A with us.',
    'Voters preferred plan A to the others.',
    'She read the novel The sea wall on Monday.',
    'The report called The long road is out.',
    'He moved to The Hague on Monday.',
    'Readers of The New York Times wrote.',
    'Police Seize A car of the Chief',
  ])('begins no sentence inside %j', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('reads over the line ends of wrapped text', () => {
    const text = [
      'The foreign ministers of the two countries agreed on Monday to',
      'exchange prisoners and to open the border crossing, which had',
      'been closed for years. The exchange will begin next week, a',
      'spokesman said.',
    ].join('\n');
    expect(split(text)).toHaveLength(2);
  });

  it('cuts what is too long to parse and says so', () => {
    const text = 'and then, '.repeat(1000);
    const sentences = splitSentences(text, tokenize(text));
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.every(({ first, last }) => last - first <= 160)).toBe(true);
    expect(sentences.slice(0, -1).every(({ truncated }) => truncated)).toBe(true);
    expect(sentences.at(-1)?.truncated).toBe(false);
  });

  it('leaves no token out and takes none twice', () => {
    const text = 'One. Two "three." (Four) five?! Six… seven: eight; U.N. The end';
    const tokens = tokenize(text);
    const sentences = splitSentences(text, tokens);
    expect(sentences.map(({ first }) => first)).toEqual([
      0,
      ...sentences.slice(0, -1).map(({ last }) => last),
    ]);
    expect(sentences.at(-1)?.last).toBe(tokens.length);
  });
});
