import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

function placeOfLast(text: string): string | null {
  return read(text).events.at(-1)?.location?.text ?? null;
}

describe('a place taken from elsewhere in the story', () => {
  test.each([
    [
      'a dateline at home holds',
      'JERUSALEM (Reuters) - Israel arrested two activists on Monday.',
      'JERUSALEM',
    ],
    [
      'a dateline abroad does not',
      'SEOUL (Reuters) - North Korea arrested two activists on Monday.',
      null,
    ],
    [
      'blows fall where the last ones fell',
      'Shells hit a market in Aleppo. Two Syrian soldiers were killed.',
      'Aleppo',
    ],
    [
      'but not on people of another country',
      'Shells hit a market in Aleppo. Two Kenyan soldiers were killed.',
      null,
    ],
    [
      'nor at home what a state does to another',
      'ANKARA (Reuters) - Turkey shelled Syrian army positions on Monday.',
      null,
    ],
    [
      'what a state does to those of no land it does at home',
      'Bombs fell in Kyiv. Russian police banned the march.',
      null,
    ],
    [
      'wars are fought all over a land',
      'Gunmen attacked a base in Midyat. The rebels have waged an insurgency.',
      null,
    ],
    [
      'whoever visits a camp does so there',
      'OSLO (AFP) - The Norwegian king visited a camp.',
      null,
    ],
    [
      'half a continent is too much to guess',
      'Leaders met in West Africa. Gunmen killed ten farmers.',
      null,
    ],
    [
      'what was before may have been elsewhere',
      'Shells hit a market in Aleppo. Gunmen had killed two Syrian soldiers.',
      null,
    ],
    [
      'what is told back is not before',
      'Shells hit a market in Aleppo. A monitor said gunmen had killed two Syrian soldiers.',
      'Aleppo',
    ],
    ['words do not', 'Shells hit a market in Aleppo. Norway praised Egypt.', null],
    ['a seat of power stands in its city', 'The king met the premier at the Kremlin.', 'Kremlin'],
    ['so do its walls', 'Gunmen killed a judge near the Kremlin walls.', 'Kremlin'],
    [
      'a state coerces where it rules',
      'SEOUL (Reuters) - North Korea froze the assets of South Korean firms.',
      null,
    ],
    ['and says nothing where it acts', 'The Kremlin condemned the king.', null],
    ['a visit is where it led', 'The Kenyan president visited Cairo.', 'Cairo'],
  ])('%s: %s', (_, text, expected) => {
    expect(placeOfLast(text)).toBe(expected);
  });
});

describe('a dateline lends', () => {
  test.each([
    [
      'of a capital the country, for blows fall anywhere',
      'BOGOTA (AFP) - Gunmen killed two Colombian mayors.',
      'Colombia',
    ],
    [
      'of another town the town',
      'CALI, Colombia (AFP) - Gunmen killed two Colombian mayors.',
      'Cali',
    ],
    [
      'of another town the country, where the story opens elsewhere',
      'CALI, Colombia (AFP) - Gunmen stormed a school in Tumaco on Monday. The attack began at noon. Soldiers sealed the road. Police killed two rebels.',
      'Colombia',
    ],
    ['of a capital the country, for aid', 'NAIROBI (AFP) - Kenya gave food to refugees.', 'Kenya'],
    [
      'of a capital itself, for what governments do',
      'BOGOTA (AFP) - Colombian police arrested two men.',
      'Bogotá',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).events.at(-1)?.location?.resolved.place.name).toBe(expected);
  });
});
