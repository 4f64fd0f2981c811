import { describe, expect, test } from 'vitest';
import { read } from '../testing/expect-events.ts';

/** How many of the findings of one type tell of how many happenings. */
function count(text: string, type: string): [findings: number, happenings: number] {
  const found = read(text).events.filter((event) => event.type === type);
  return [found.length, new Set(found.map(({ happening }) => happening)).size];
}

describe('an article', () => {
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
    [
      'what blows took up by their noun killed',
      'Israel bombed Hezbollah positions near Tyre on Friday. The strikes killed four gunmen.',
    ],
    [
      'an officer by title and by name',
      'Gunmen shot dead the governor of Homs on Sunday. Governor Karam Saleh was killed outside his house.',
    ],
    [
      'a town by name and by "the city"',
      'Rebels captured the Syrian city of Hama on Thursday. They seized the city at dawn. The capture of Hama was a blow to the army.',
    ],
    ['two verbs for one blow', 'Gunmen ambushed and killed four policemen in Gao.'],
    [
      'a blow and, right behind it, who died of it',
      'Rebels attacked Kidal on Monday. Nine soldiers were killed, the army said.',
    ],
    [
      'fighting that goes on and what it costs',
      'The fighting in Gao continued on Tuesday and killed nine soldiers.',
    ],
    ['a fight and its dead', 'Rival gangs fought with guns in Bol, and 31 inmates were killed.'],
  ])('takes for one: %s', (_, text) => {
    const [findings, happenings] = count(text, 'ASSAULT');
    expect(findings).toBeGreaterThan(1);
    expect(happenings).toBe(1);
  });

  test('takes what happened to one ship for one accident', () => {
    const text = 'A ferry sank off Cebu on Tuesday. The ferry went down in rough seas.';
    expect(count(text, 'ACCIDENT')).toEqual([2, 1]);
  });

  test.each([
    [
      'countries that met, and their leaders',
      'CONSULT',
      'The leaders of Kosovo and Serbia met in Brussels on Monday. Albin Kurti and Aleksandar Vucic discussed trade.',
    ],
    ['what a flood came of', 'DISASTER', 'Floods caused by heavy rain killed 66 people in Nepal.'],
  ])('takes for one: %s', (_, type, text) => {
    expect(count(text, type)).toEqual([2, 1]);
  });

  test.each([
    ['ACCIDENT', 'A ferry sank off Cebu on Tuesday. The vessel went down in rough seas.'],
    ['PROTEST', 'Nurses marched in Lima on Monday. The protesters chanted slogans.'],
    ['ASSAULT', 'Rebels fired rockets at Haifa. The barrage wounded two men.'],
  ])('takes up by a wider word (%s): %s', (type, text) => {
    expect(count(text, type)).toEqual([2, 1]);
  });

  test.each([
    ['ACCIDENT', 'A bus crashed near Lima on Tuesday. The vessel went down in rough seas.'],
    ['PROTEST', 'Nurses marched in Lima on Monday. The protesters gathered again on Tuesday.'],
    ['COERCE', 'Peru removed its president on Monday. Police arrested the president of Peru.'],
    ['ASSAULT', 'Rebels bombed a bank in Homs. Rebels have carried out similar bombings in Homs.'],
  ])('does not take up what it does not mean (%s): %s', (type, text) => {
    expect(count(text, type)).toEqual([2, 2]);
  });

  test('takes people of no country told for those told of before', () => {
    const text =
      'Portuguese nurses went on strike on Monday. Thousands of nurses walked out in all, it was said.';
    expect(count(text, 'PROTEST')).toEqual([2, 1]);
  });

  test.each([
    [
      'who was abducted and who died in the raid',
      'Rebels kidnapped three engineers in Cauca on Sunday. Two guards were killed in the raid.',
    ],
    [
      'who was abducted and who was killed',
      'Rebels kidnapped a nun in Gao on Sunday. Rebels killed a nun in Gao on Sunday.',
    ],
    [
      'a blow and one of years ago',
      'Rebels shelled Gao with mortars. In 2009, rebels shelled Gao, too.',
    ],
    [
      'a blow and those of months',
      'The Houthis struck a ship on Tuesday. The Houthis have attacked dozens of ships since September.',
    ],
    [
      'three dead and 300',
      'Rebels killed three guards in Gao. Rebels killed 300 guards in all, the army said.',
    ],
    [
      'a blow and the war',
      'Rebels shelled a clinic in Gao on Sunday. Rebels are shelling the province with mortars from the hills.',
    ],
    [
      'land that was taken, and a bombardment',
      'Rebels captured Gao on Sunday. Two sailors were killed in the bombardment.',
    ],
    [
      'two deeds side by side',
      'Turkish jets bombed Afrin and Russian jets bombed Idlib on Sunday.',
    ],
    [
      'what was done also, elsewhere or another time',
      'Jets bombed a clinic in Homs on Sunday. Jets also bombed a clinic.',
    ],
    [
      'what was done before',
      'Rebels shelled the port of Gao on Sunday. Rebels previously shelled the port.',
    ],
    [
      'the news, and what was last month',
      'A bomb killed ten people in Homs. A bomb killed nine people in Homs last month.',
    ],
    [
      'the news, and what a year has seen',
      'Rebels attacked Gao on Sunday. Rebels have attacked Gao this year.',
    ],
    [
      'one blow and dozens',
      'Rebels shelled the port of Gao. Rebels have shelled the port of Gao repeatedly.',
    ],
    [
      'people and other people',
      'Gunmen killed twelve people. Nine people were killed on the road to Gao.',
    ],
    [
      'one army, hit in other words',
      'Gunmen killed two Malian soldiers. The Malian army was bombed.',
    ],
    ['a fight and whom others killed', 'Gangs fought in Bol and two men were killed by police.'],
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

  test('keeps apart whom someone met one after another', () => {
    const text =
      'Emmanuel Macron met Angela Merkel on Monday. Emmanuel Macron met Abiy Ahmed, too.';
    expect(count(text, 'CONSULT')).toEqual([2, 2]);
  });

  test('takes up by a noun what it may mean', () => {
    const { events } = read(
      'Kenya shelled Gao on Sunday. Rebels captured Kidal. The bombardment killed nine sailors.',
    );
    expect(events.map(({ happening }) => happening)).toEqual([0, 1, 0]);
  });

  test('keeps apart the places that a state withdraws from', () => {
    const text =
      'Russia is withdrawing equipment from front lines in northern Syria. Russian ships left the naval base at Tartus.';
    expect(count(text, 'RETREAT')).toEqual([2, 2]);
  });
});
