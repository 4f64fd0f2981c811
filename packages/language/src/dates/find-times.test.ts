import { beforeAll, describe, expect, it } from 'vitest';
import { loadReader, type Reader } from '../reader.ts';

/** A Monday. */
const PUBLISHED = '2024-12-09';

let reader: Reader;
beforeAll(() => {
  reader = loadReader();
});

const find = (text: string, published = PUBLISHED): string[] =>
  reader.read(text, { published }).times.map(({ text: words, value }) => `${words} = ${value}`);

describe('finding times', () => {
  it.each([
    // Whole dates.
    ['The treaty was signed on December 8, 2024.', 'December 8, 2024 = 2024-12-08'],
    ['The treaty was signed on 8 December 2024.', '8 December 2024 = 2024-12-08'],
    ['It began on Sunday, Dec. 8, 2024, in Geneva.', 'Sunday, Dec. 8, 2024 = 2024-12-08'],
    ['They met on the 3rd of May 2019.', '3rd of May 2019 = 2019-05-03'],
    ['Updated 2024-11-30 by the editors.', '2024-11-30 = 2024-11-30'],
    ['The form is dated 12/8/2024.', '12/8/2024 = 2024-12-08'],
    ['The form is dated 25/12/2023.', '25/12/2023 = 2023-12-25'],
    ['The form is dated 8.12.2024.', '8.12.2024 = 2024-12-08'],
    // Dates without a year.
    ['Troops crossed the border on November 30.', 'November 30 = 2024-11-30'],
    ['The court will rule on January 15.', 'January 15 = 2025-01-15'],
    // Its weekday tells the year.
    ['A guard walks the wall on Saturday, April 26.', 'Saturday, April 26 = 2025-04-26'],
    ['A guard walks the wall on Sunday, April 26.', 'Sunday, April 26 = 2026-04-26'],
    ['A guard walked the wall on Monday, April 27.', 'Monday, April 27 = 2026-04-27'],
    ['He was arrested on March 3.', 'March 3 = 2024-03-03'],
    // Counted from what was told last; before a vote that no one dates there is no day.
    [
      'They met on March 3. Two days before, talks failed.',
      'March 3 = 2024-03-03',
      'Two days before = 2024-03-01',
    ],
    ['They met two days before the vote.', 'two days = P2D'],
    // Weekdays.
    ['Rebels seized the town on Sunday.', 'Sunday = 2024-12-08'],
    ['Rebels seized the town on Monday.', 'Monday = 2024-12-09'],
    ['The ministers will meet on Friday.', 'Friday = 2024-12-13'],
    ['The ministers plan to meet on Thursday.', 'Thursday = 2024-12-12'],
    ['A crowd had gathered to watch the parade on Thursday.', 'Thursday = 2024-12-05'],
    ['He said he would resign on Friday.', 'Friday = 2024-12-13'],
    ['In October two bombs hit a bus.', 'October = 2024-10'],
    ['They set fire to a bus on Friday.', 'Friday = 2024-12-06'],
    ['They set off on Friday.', 'Friday = 2024-12-06'],
    ['A judge set the hearing for Friday.', 'Friday = 2024-12-13'],
    ['Pope to visit Turkey on Friday', 'Friday = 2024-12-13'],
    // The day of the call, not of what is called for.
    ['The premier called the king on Saturday to discuss trade.', 'Saturday = 2024-12-07'],
    ['The king on Saturday urged them to talk.', 'Saturday = 2024-12-07'],
    ['The trial is scheduled for Friday.', 'Friday = 2024-12-13'],
    ['The king called an election for March 3.', 'March 3 = 2025-03-03'],
    ['The rebels agreed to a truce from May 4.', 'May 4 = 2025-05-04'],
    ['The rebels agreed to a truce on May 4.', 'May 4 = 2024-05-04'],
    ['He was killed last Friday.', 'last Friday = 2024-12-06'],
    ['They vote next Tuesday.', 'next Tuesday = 2024-12-10'],
    ['The attack came on Saturday night.', 'Saturday night = 2024-12-07TNI'],
    ['It happened in the early hours of Sunday.', 'the early hours of Sunday = 2024-12-08T03'],
    // Near the day of publication.
    ['He resigned yesterday.', 'yesterday = 2024-12-08'],
    ['Talks resume tomorrow.', 'tomorrow = 2024-12-10'],
    ['He spoke today.', 'today = 2024-12-09'],
    ['Today the Sunday market opened.', 'Today = 2024-12-09', 'Sunday = 2024-12-08'],
    ['Shells fell last night.', 'last night = 2024-12-08TNI'],
    ['He arrived this morning.', 'this morning = 2024-12-09TMO'],
    // Periods.
    ['Prices rose last week.', 'last week = 2024-W49'],
    ['The vote is due next month.', 'next month = 2025-01'],
    ['Exports fell this year.', 'this year = 2024'],
    ['The law passed last year.', 'last year = 2023'],
    ['They met last weekend.', 'last weekend = 2024-W49-WE'],
    ['The siege ended last summer.', 'last summer = 2024-SU'],
    ['The war began in the spring of 2011.', 'the spring of 2011 = 2011-SP'],
    ['The army withdrew in October.', 'October = 2024-10'],
    ['The summit will be held in March.', 'March = 2025-03'],
    ['It began in late September 2015.', 'late September 2015 = 2015-09'],
    ['He took office last January.', 'last January = 2024-01'],
    ['Profits grew in the third quarter of 2023.', 'the third quarter of 2023 = 2023-Q3'],
    ['Q2 2022 was weak.', 'Q2 2022 = 2022-Q2'],
    ['Output shrank in the first half of last year.', 'the first half of last year = 2023-H1'],
    // Years and more.
    ['The wall fell in 1989.', '1989 = 1989'],
    ['The party has ruled since the 1990s.', 'the 1990s = 199X'],
    ['The party ruled in the late eighties.', 'the late eighties = 198X'],
    ['It was a port in the 19th century.', 'the 19th century = 18XX'],
    ['The budget for fiscal 2013 passed.', 'fiscal 2013 = 2013'],
    // Distances.
    ['He died three days ago.', 'three days ago = 2024-12-06'],
    ['The war broke out ten years ago.', 'ten years ago = 2014'],
    ['They split two months ago.', 'two months ago = 2024-10'],
    [
      'He was born in 1950. Twenty-five years later he left.',
      '1950 = 1950',
      'Twenty-five years later = 1975',
    ],
    ["The ban ends in two weeks' time.", "two weeks' time = 2024-W52"],
    ['He fled in January last year.', 'January = 2023-01', 'last year = 2023'],
    ['The vote is in March of next year.', 'March = 2025-03', 'next year = 2025'],
    [
      'He was born in 1950. Less than ten years later he left.',
      '1950 = 1950',
      'Less than ten years later = 1960',
    ],
    // Named days.
    ['A truce is expected on Christmas Eve.', 'Christmas Eve = 2024-12-24'],
    ['The accord was signed on Good Friday 1998.', 'Good Friday 1998 = 1998-04-10'],
    ['Security changed after 9/11.', '9/11 = 2001-09-11'],
    // Ranges are two dates.
    ['The fair runs from March 3 to 5, 2023.', 'March 3 = 2023-03-03', '5, 2023 = 2023-03-05'],
    ['He led the party from 2003 to 2007.', '2003 = 2003', '2007 = 2007'],
    ['In the 2014-15 season they won.', '2014 = 2014', '15 = 2015'],
  ])('reads %j', (text, ...expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each([
    ['He left in April.', 'April = 2023-04'],
    ['Rebels have held the port since April.', 'April = 2023-04'],
    ['He will leave in April.', 'April = 2024-04'],
    ['The truce was to end on April 2.', 'April 2 = 2024-04-02'],
  ])('knows from the tense which April: %j', (text, expected) => {
    expect(find(text, '2024-03-05')).toEqual([expected]);
  });

  it('lets a year told shortly before stand for dates without one', () => {
    expect(find('Fighting began in June 1967. On 10 June a truce took hold.')).toEqual([
      'June 1967 = 1967-06',
      '10 June = 1967-06-10',
    ]);
  });

  it.each([
    ['The port, which was theirs until 2016, was shelled in January.', 'January = 2024-01'],
    ['The envoy, who came in 2011, left in March.', 'March = 2024-03'],
    ['He spoke of the 2003 war. In October he resigned.', 'October = 2024-10'],
  ])('does not take a year told aside for that of a later date: %j', (text, expected) => {
    expect(find(text).at(-1)).toBe(expected);
  });

  it.each([
    ['The 2003 war began in March.', 'March = 2003-03'],
    ['She played in the 2013 season. On July 6 she left.', 'July 6 = 2013-07-06'],
  ])('takes the year that leads on: %j', (text, expected) => {
    expect(find(text).at(-1)).toBe(expected);
  });

  it('takes no length of a film for an hour', () => {
    expect(find('WATCH: crowds march in Oslo 01:46')).toEqual([]);
    expect(find('The polls opened at 08:30')).toHaveLength(1);
  });

  it('takes "the same day" from what was told last', () => {
    expect(find('He fled on May 2, 2011. That day the city fell.')).toEqual([
      'May 2, 2011 = 2011-05-02',
      'That day = 2011-05-02',
    ]);
  });

  it('trusts a date with its weekday at the head of the text more than the feed', () => {
    expect(
      find(
        'Crane falls\nSaturday, September 12, 2015\n\nA storm yesterday felled a crane.',
        '2019-01-01',
      ).at(-1),
    ).toBe('yesterday = 2015-09-11');
  });

  it.each([
    ['Troops stayed for three days.', 'three days', 'duration', 'P3D'],
    ['A two-year truce held.', 'two-year', 'duration', 'P2Y'],
    ['Protests take place every Friday.', 'every Friday', 'set', 'XXXX-WXX-5'],
    ['The council meets twice a week.', 'twice a week', 'set', 'P1W'],
    ['He has recently left.', 'recently', 'vague', 'PAST_REF'],
    ['They now control the road.', 'now', 'vague', 'PRESENT_REF'],
  ])('marks what is no date in %j', (text, words, kind, value) => {
    expect(reader.read(text, { published: PUBLISHED }).times).toMatchObject([
      { text: words, kind, value },
    ]);
  });

  it('gives the days a value covers', () => {
    expect(reader.read('Prices rose last week.', { published: PUBLISHED }).times).toMatchObject([
      { from: '2024-12-02', to: '2024-12-08', precision: 'week', stated: false },
    ]);
  });

  it('says what was stated and what an anchor filled in', () => {
    const { times } = reader.read('He left on May 2, 2011 and came back on Sunday.', {
      published: PUBLISHED,
    });
    expect(times.map(({ stated }) => stated)).toEqual([true, false]);
  });

  it('leaves out what it has no anchor for', () => {
    expect(
      reader.read('He left on Sunday and had come in 2011.').times.map(({ value }) => value),
    ).toEqual(['2011']);
  });

  it.each([
    'Protesters will march to the palace.',
    'The government may fall.',
    'About 2000 people fled.',
    'The Sun reported it.',
    'The Sunday Mail has the story.',
    'A USA TODAY survey asked farmers.',
    'Russia Today showed the port.',
    'It cost $1999.',
    'He drove 1500 km.',
    'Theresa May resigned.',
    'The score was 20-19.',
    'Call 555-2019.',
    'Version 2.10.3 is out.',
    'He sat down.',
    'They wed in church.',
    'Route 1966 is closed.',
  ])('finds no date in %j', (text) => {
    expect(find(text).filter((time) => /= \d/.test(time))).toEqual([]);
  });

  it('refuses a publication date that is none', () => {
    expect(() => reader.read('He left on Sunday.', { published: 'last week' })).toThrow(
      /"last week" is no ISO 8601 date/,
    );
    expect(() => reader.read('He left on Sunday.', { published: '2024-02-31' })).toThrow(
      /no ISO 8601 date/,
    );
  });
});
