/** The words of English time expressions, with the numbers they stand for. */

import { numberWords } from '../number-words.ts';

type Numbers = Readonly<Record<string, number>>;

const MONTHS: Numbers = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** 0 is Monday. */
const WEEKDAYS: Numbers = {
  monday: 0,
  mon: 0,
  tuesday: 1,
  tues: 1,
  tue: 1,
  wednesday: 2,
  weds: 2,
  wed: 2,
  thursday: 3,
  thurs: 3,
  thur: 3,
  thu: 3,
  friday: 4,
  fri: 4,
  saturday: 5,
  sat: 5,
  sunday: 6,
  sun: 6,
};

export const SEASONS: Numbers = { spring: 0, summer: 1, autumn: 2, fall: 2, winter: 3 };

export const UNITS: Readonly<
  Record<string, 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'>
> = {
  hour: 'hour',
  day: 'day',
  night: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

export const ORDINALS: Numbers = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};

/** TIMEX3 parts of the day. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  dawn: 'MO',
  morning: 'MO',
  noon: '12',
  midday: 'MI',
  lunchtime: 'MI',
  afternoon: 'AF',
  dusk: 'EV',
  evening: 'EV',
  night: 'NI',
  midnight: '24',
};

/** Sources of regular expressions; months and weekdays may be cut and dotted. */
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?)';
export const WEEKDAY =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)\\b\\.?)';
export const SEASON = '(?:spring|summer|autumn|fall|winter)';
export const DAY_PART =
  '(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|lunchtime)';
export const NUMBER = `(?:\\d{1,4}|an?|${numbersFrom(1, 19)}|(?:${numbersFrom(20, 90)})(?:[- ](?:${numbersFrom(1, 9)}))?|a couple of|a dozen)`;
export const UNIT = '(?:hour|day|night|week|fortnight|month|quarter|year|decade|century|centurie)';

export const monthNumberOf = (word: string): number =>
  MONTHS[word.toLowerCase().replace('.', '')] ?? 0;
export const weekdayNumberOf = (word: string): number =>
  WEEKDAYS[word.toLowerCase().replace('.', '')] ?? 0;

function numbersFrom(least: number, most: number): string {
  const words = [...numberWords].filter(([, value]) => value >= least && value <= most);
  return words.map(([word]) => word).join('|');
}
