import { loadKnowledge } from '@dateline/knowledge';
import { loadReader } from '@dateline/language';
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../extract-events.ts';

const extractor = createExtractor({ reader: loadReader(), knowledge: loadKnowledge() });

/** How many of the findings of one type tell of how many happenings. */
function count(text: string, type: string): [findings: number, happenings: number] {
  const { events } = extractor.extract({ text, published: '2024-12-10' });
  const found = events.filter((event) => event.type === type);
  return [found.length, new Set(found.map(({ happening }) => happening)).size];
}

describe('numberHappenings', () => {
  test.each([
    [
      'a deed and what it came to',
      'Government helicopters dropped barrel bombs on Saraqeb, killing at least 12 civilians and wounding dozens.',
    ],
    [
      'the dead and the hurt',
      'Gunmen killed four policemen and wounded nine shoppers in Kabul on Sunday.',
    ],
    [
      'outcome and a later sentence',
      'Rebels shelled the port of Hodeidah on Sunday, killing seven sailors. The rebels killed the sailors at dawn.',
    ],
    [
      'what a bare noun takes up, with a newer figure',
      'Rebels shelled a hospital in Taiz on Monday, killing six patients. The shelling began at dawn. Nine people were killed in the attack, the health ministry said later.',
    ],
    [
      'the means of a deed told before',
      'Turkish jets bombed a Kurdish camp in Iraq on Thursday. The air strike killed four fighters. Turkey struck the camp with six jets.',
    ],
    [
      'active, passive and noun',
      'Gunmen kidnapped a priest near Jacmel on Sunday. The priest was abducted on his way to church.',
    ],
  ])('takes for one: %s', (_, text) => {
    const [findings, happenings] = count(text, 'ASSAULT');
    expect(findings).toBeGreaterThan(1);
    expect(happenings).toBe(1);
  });

  test.each([
    [
      'two deeds side by side',
      'Turkish jets bombed Afrin and Russian jets bombed Idlib on Sunday.',
    ],
    [
      'one deed after another',
      'Rebels killed two soldiers in Aleppo and kidnapped a trader in Homs on Sunday.',
    ],
    [
      'what a noun says more of',
      'Rebels shelled a port in Yemen on Monday. Twelve people were killed in the June attack on a market, aid workers said.',
    ],
    [
      'a deed like one before, elsewhere',
      'Rebels shelled a hospital in Taiz on Monday. A hospital in Aden was shelled by rebels in June.',
    ],
    [
      'what others took',
      'Gunmen kidnapped a priest near Jacmel on Sunday. In Gonaives, pirates kidnapped the crew of a ferry.',
    ],
  ])('keeps apart: %s', (_, text) => {
    const [findings, happenings] = count(text, 'ASSAULT');
    expect(findings).toBe(2);
    expect(happenings).toBe(2);
  });

  test('keeps apart the places that a state withdraws from', () => {
    const text =
      'Russia is withdrawing equipment from front lines in northern Syria. Russian ships left the naval base at Tartus.';
    expect(count(text, 'RETREAT')).toEqual([2, 2]);
  });
});
