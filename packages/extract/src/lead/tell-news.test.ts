import { describe, expect, it } from 'vitest';
import { describeEvent } from '../describe/describe-event.ts';
import { read } from '../expect-events.ts';
import type { Finding } from '../extraction.ts';

/** All tests are published on Tuesday, 2024-12-10. */
function mainOf(title: string, text: string): Finding | undefined {
  return [...read(text, title).events].sort((a, b) => b.salience - a.salience)[0];
}

describe('the main event of an article', () => {
  it.each<[title: string, text: string, told: string]>([
    [
      'Wanderers lift the cup after 60 years',
      'Rain had been forecast. The Wanderers lifted the cup in Leeds on Sunday. Their last one was in 1964.',
      'NEWS lifted the cup',
    ],
    [
      'Bakery shrinks its famous loaf',
      'Hartley Mills has shrunk its famous loaf by a tenth. Prices stay as they are.',
      'NEWS shrunk its famous loaf by a tenth',
    ],
    [
      'Egypt accuses Sudan of arming rebels',
      'Egypt has accused Sudan of arming rebels in the delta. The ministry showed pictures. Sudan bought a new ship.',
      'ACCUSE accused Sudan of arming rebels in the delta',
    ],
    [
      'Shelling kills ten in Homs',
      'The market was full. Ten people were killed by army shelling in Homs, a doctor said. Shops stayed shut.',
      'ASSAULT were killed by army shelling',
    ],
    [
      'Soldiers take power in Chad',
      'Soldiers in Chad announced on state television that they had overthrown the president. Shops stayed shut.',
      'COERCE announced on state television that they had overthrown the president',
    ],
    [
      'Talks collapse over fish',
      'Hopes were high in the morning. The talks collapsed over fish within an hour. Boats stayed in port.',
      'NEWS The talks collapsed over fish',
    ],
    [
      'Wanderers lift the cup at last',
      'The Wanderers lifted the cup in 1964. On Sunday the Wanderers won it again in Leeds. It rained.',
      'NEWS won it again',
    ],
    [
      'Kenyan minister blames port delay on customs chief',
      'The minister blamed the delay at the port of Lamu on customs chief Ann Mwangi, who denied it.',
      'ACCUSE blamed the delay at the port of Lamu on customs chief Ann Mwangi',
    ],
    [
      'Bakery shrinks its famous loaf',
      'Hartley Mills has shrunk its loaf as a way to save flour. Prices stay as they are.',
      'NEWS shrunk its loaf',
    ],
    [
      'Wanderers land in Leeds',
      'The Wanderers landed in Leeds. Crowds had come.',
      'NEWS landed in Leeds',
    ],
    [
      'Ministers meet: what their faces tell us',
      'An expert has studied the faces of the ministers during their meeting in Leeds. She saw joy.',
      'NEWS studied the faces of the ministers',
    ],
    [
      'Mayor meets nurses',
      'The mayor met nurses and doctors. The mayor later met nurses of another town.',
      'CONSULT met nurses and doctors',
    ],
    [
      'Fans celebrate the cup',
      'Fans spilled from bars in Leeds to celebrate the cup. They sang.',
      'NEWS celebrate the cup',
    ],
    [
      'Bridge closed',
      'The bridge was closed to lorries according to the police. It is old.',
      'NEWS The bridge was closed to lorries',
    ],
    [
      'Tram crash leaves three dead',
      'A tram crash left three dead in Lima on Monday. The driver was unhurt.',
      'ACCIDENT A tram crash left three dead',
    ],
    [
      'Soldiers save boy from well',
      'Soldiers are trying to save a boy from a well in Kenya. Crowds watched.',
      'NEWS trying to save a boy from a well',
    ],
    [
      'Bombing at Kenyan mission',
      'The toll of a heavy rebel bombing at the Kenyan mission rose to six on Monday. Rain fell.',
      'ASSAULT bombing at the Kenyan mission',
    ],
    [
      'Leeds vote: premier blames defeat on press',
      'The premier blamed her defeat on reporting by the Leeds Herald. She will resign.',
      'ACCUSE blamed her defeat on reporting by the Leeds Herald',
    ],
    [
      "Star's account hacked",
      'The account was hacked. It belongs to a singer in Leeds.',
      'COERCE The account was hacked',
    ],
    [
      'Chadian race called off',
      'The Chadian Grand Prix was called off on Sunday. It had rained.',
      'NEWS The Chadian Grand Prix was called off',
    ],
    [
      'Mayor finds talks "useful"',
      'The mayor called her talks with the union "most useful". She smiled.',
      'CONSULT called her talks with the union "most useful"',
    ],
  ])('%s', (title, text, told) => {
    const main = mainOf(title, text);
    expect(`${main?.type} ${main?.trigger.text}`).toBe(told);
  });

  it('is told in its own words where no type describes it', () => {
    const main = mainOf(
      'Wanderers lift the cup',
      'The Wanderers lifted the cup in Leeds on Sunday. They had waited long.',
    );
    expect(main && describeEvent(main)).toBe(
      'The Wanderers lifted the cup (Leeds, United Kingdom)',
    );
  });

  it.each<[why: string, title: string, text: string]>([
    ['an article without a headline', '', 'The Wanderers lifted the cup on Sunday.'],
    ['what did not happen', 'Cup final off', 'The cup final was not played on Sunday.'],
    ['what may happen', 'Cup final in doubt', 'The cup final may be played in Leeds.'],
    ['that someone spoke', 'Captain speaks', 'The captain said a few words.'],
    ['a clause of nothing but its verb', 'Fans sing', 'The fans sang.'],
    [
      'a bare passive of which the headline says nothing',
      'A day in Leeds',
      'The square is pictured.',
    ],
  ])('is none for %s', (_, title, text) => {
    expect(read(text, title).events.filter(({ type }) => type === 'NEWS')).toEqual([]);
  });

  it('is no second event where the lexicon knows it', () => {
    const { events } = read('Jets bombed the port on Sunday.', 'Jets bomb port');
    expect(events.map(({ type }) => type)).toEqual(['ASSAULT']);
  });
});

describe('its place, where its clause names none', () => {
  it.each<[from: string, title: string, text: string, place: string | undefined]>([
    [
      'the headline',
      'Ten killed in Homs',
      'Ten people were killed, a doctor said. The road to Homs was shut.',
      'Homs',
    ],
    [
      'the opening',
      'Wanderers lift the cup',
      'Crowds danced in Leeds. The Wanderers lifted the cup.',
      'Leeds',
    ],
    [
      'the dateline',
      'Students march against fees',
      'NAIROBI (Reuters) - Kenyan students marched against fees. They sang.',
      'Nairobi',
    ],
    [
      'the country of all its parties',
      'Court fines Kenyan minister',
      'A Kenyan court fined the Kenyan health minister. He paid at once.',
      'Kenya',
    ],
    [
      'nowhere, if a correspondent tells of others',
      'Egypt condemns Sudan',
      'PARIS (Reuters) - Egypt condemned Sudan. Nobody answered.',
      undefined,
    ],
  ])('is inferred from %s', (_, title, text, place) => {
    const location = mainOf(title, text)?.location;
    expect(location?.resolved.place.name).toBe(place);
    expect(location?.stated ?? false).toBe(false);
  });
});

describe('its day, where its clause names none', () => {
  it.each<[from: string, text: string, day: string]>([
    ['the opening', 'It was late on Sunday. The Wanderers have lifted the cup.', '2024-12-08'],
    [
      'another telling of the deed',
      'The Wanderers have lifted the cup. Snow fell on Monday. They lifted it on Saturday, a fan said.',
      '2024-12-07',
    ],
    [
      'what a lead tells as it happens',
      'The Wanderers have lifted the cup as the league closed on Saturday.',
      '2024-12-07',
    ],
    [
      'publication, when the opening dates a thing of its own',
      'The Wanderers have lifted the cup. They did so after Sunday’s election.',
      '2024-12-10',
    ],
    ['publication', 'It was late. The Wanderers have lifted the cup.', '2024-12-10'],
    [
      'publication, when the opening dates an aside',
      'The Wanderers, who lost on Friday, have lifted the cup.',
      '2024-12-10',
    ],
    [
      'publication, when the opening looks far back',
      'In May it rained. The Wanderers have lifted the cup.',
      '2024-12-10',
    ],
  ])('is that of %s', (_, text, day) => {
    expect(mainOf('Wanderers lift the cup', text)?.date).toMatchObject({
      value: day,
      stated: false,
    });
  });
});
