import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

const placeOf = (text: string): string | undefined =>
  read(text).events[0]?.location?.resolved.place.name;

describe('a place that is only spoken of', () => {
  test.each([
    'The two leaders discussed the war in Gaza.',
    'Blair and Putin discussed the crisis in Syria by phone on Friday.',
    'Egypt thanked Turkey for sending aid to Gaza.',
  ])('is not where it was spoken of: %s', (text) => {
    expect(placeOf(text)).toBeUndefined();
  });

  test.each([
    ['The two leaders discussed trade ties in Moscow.', 'Moscow'],
    ['The ministers held talks in Cairo on the war in Sudan.', 'Cairo'],
  ])('%s: %s', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });
});

describe('a place that says where, not whose', () => {
  test.each([
    ['Soldiers raided the Jenin refugee camp before dawn.', 'Janīn'],
    ['Hundreds of teachers marched through Tegucigalpa demanding higher pay.', 'Tegucigalpa'],
  ])('%s: %s', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  test.each([
    'North Korea fired two missiles into the sea, Seoul’s military said.',
    'Egypt, at odds with Ethiopia over a dam on the Nile, shipped weapons to Mogadishu.',
    'Canada imposed sanctions on four Iranian officials for selling drones to Russia.',
  ])('is not where it was done: %s', (text) => {
    expect(placeOf(text)).toBeUndefined();
  });
});

describe('a place that only says whose side someone is on', () => {
  test.each([
    'Ada Rhys, a critic of Moscow, was booed by demonstrators.',
    'The regime in Minsk is weak. Gunmen attacked a bus.',
  ])('is not where it was done: %s', (text) => {
    expect(placeOf(text)).toBeUndefined();
  });
});

describe('a place of something else', () => {
  test.each([
    'Police arrested the poet hours before a rally in Kano.',
    'Chad broke off relations with Kenya and recalled its envoy from Nairobi.',
    'Rebels killed two peacekeepers from Dakar on Monday.',
    'The release of the poet followed a deal between Chad and Mali.',
  ])('is not where it was done: %s', (text) => {
    expect(placeOf(text)).toBeUndefined();
  });

  test('may be where it was done, but the words do not say so', () => {
    const text = 'The release of the poet followed talks in Oman.';
    expect(read(text).events[0]?.location?.stated ?? false).toBe(false);
  });
});

describe('where people protest', () => {
  test.each([
    ['Protests broke out in Tbilisi on Monday.', 'Tbilisi'],
    ['Protests rocked Tbilisi on Monday.', 'Tbilisi'],
    ['Mass protests have erupted across Iran.', 'Iran'],
  ])('is no one they protest against: %s', (text, place) => {
    expect(placeOf(text)).toBe(place);
    expect(read(text).events[0]?.recipients).toEqual([]);
    expect(read(text).events[0]?.actors).toEqual([]);
  });
});

test('a town that fighters enter is where they do', () => {
  expect(placeOf('Rebel fighters entered Damascus before dawn.')).toBe('Damascus');
});

describe('a place of the noun that a relative clause describes', () => {
  test.each([
    ['Violence broke out in Lille, where youths threw bottles at police.', 'Lille'],
    ['Donors asked for an inquiry into an attack in Mopti that killed ten boys.', 'Mopti'],
    ['A court heard of a raid on a school in Gao on Friday that killed two nuns.', 'Gao'],
  ])('is where it was done: %s', (text, place) => {
    expect(read(text).events.at(-1)?.location?.resolved.place.name).toBe(place);
  });
});

describe('a town that something is done to', () => {
  test.each([
    ['Homs was shelled on Monday.', 'Homs'],
    ['Troops launched an offensive to retake Mosul.', 'Mosul'],
    ["Rebels fought the army in Syria's eastern deserts.", 'Syria'],
  ])('is where that is done: %s', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  test.each([
    'The pastor was freed on Monday and returned to the United States.',
    'Rebels shelled a base and cut the supply route to Turkey.',
  ])('but not what was done before: %s', (text) => {
    expect(placeOf(text)).toBeUndefined();
  });
});

describe('of several names', () => {
  test.each([
    ['Troops raided the Mediterranean port city of Latakia.', 'Latakia'],
    ['Rebels shelled the port of Kismayo in southern Somalia. The blasts killed ten.', 'Kismayo'],
    ['Soldiers entered the city of Gao on Monday. Rebels shelled the city.', 'Gao'],
    ['Gunmen attacked Kidal. Jets bombed the Malian town.', 'Kidal'],
  ])('the one that tells most: %s', (text, place) => {
    expect(read(text).events.at(-1)?.location?.resolved.place.name).toBe(place);
  });

  test.each([
    'A man admitted that he had killed nurses from Jordan and Iraq.',
    'Peru has suffered many bombings, including an attack in Lima.',
    'Leaders from across Latin America met. Peru expelled the envoy of Chad.',
  ])('none that tells of something else: %s', (text) => {
    const { location } = read(text).events.at(-1) ?? {};
    expect(location?.resolved.place.kind).not.toBe('CITY');
    expect(location?.resolved.place.kind).not.toBe('REGION');
  });
});
