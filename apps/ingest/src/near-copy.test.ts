import { describe, expect, test } from 'vitest';
import { fingerprint, isNearCopy, resemblance } from './near-copy.ts';

const story = `The foreign ministers of three countries met in the capital on Saturday to discuss the crisis. One of them said
after the talks that fighting should stop at once and called for a dialogue between the government and the opposition. The envoy of
the United Nations also attended the meeting, which lasted for six hours. Rebels meanwhile advanced to the edge of the third city and
took control of several villages, a war monitor said. The army said that it had sent reinforcements and was repelling the attack.`;

const other = `A storm broke two dams above the city and floods destroyed whole districts, officials said on Tuesday. Thousands of
people are feared dead. Neighbouring countries sent rescue teams and medicine by air, and both governments declared mourning. The
federation of aid societies said that many were missing and that roads to the east were cut.`;

function compare(a: string, b: string): boolean {
  return isNearCopy(fingerprint(a).signature, fingerprint(b).signature);
}

describe('copies', () => {
  test.each([
    ['the text itself', story],
    ['other case and punctuation', story.toUpperCase().replaceAll(',', '')],
    ['an outlet named in front', `(Northgate Wire) - ${story}`],
    ['a word exchanged', story.replace('crisis', 'conflict')],
  ])('%s', (_, text) => {
    expect(compare(story, text)).toBe(true);
  });

  test('copies share a band', () => {
    const bands = new Set(fingerprint(story).bands);
    expect(
      fingerprint(`${story} It was quiet on Sunday.`).bands.some((band) => bands.has(band)),
    ).toBe(true);
  });
});

describe('no copies', () => {
  test.each([
    ['another story', other],
    ['the first sentence alone', story.slice(0, 110)],
    ['half of it followed by another', story.slice(0, 250) + other],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(compare(story, text)).toBe(false);
  });

  test('a signature of another length resembles nothing', () => {
    expect(resemblance(fingerprint(story).signature, 'abc')).toBe(0);
  });
});

test('bands are safe integers and differ from one another', () => {
  const { bands } = fingerprint(story);
  expect(bands.every(Number.isSafeInteger)).toBe(true);
  expect(new Set(bands).size).toBe(16);
});

test('short and empty texts have fingerprints', () => {
  expect(fingerprint('').signature).toHaveLength(512);
  expect(fingerprint('one').bands).toHaveLength(16);
});
