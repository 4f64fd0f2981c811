import { describe, expect, it } from 'vitest';
import { describeEvent } from '../findings/describe-event.ts';
import { read } from '../testing/expect-events.ts';
import { mainOf } from '../testing/main-of.ts';

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
      'Minister rolls back fuel tax',
      'Ann Dow takes her seat in Leeds on May 3. (Joe Hill/Reuters) The tax on fuel falls by half in June.',
      'NEWS The tax on fuel falls by half',
    ],
    [
      'Minister could resign over tram crash',
      'A tram derailed in May, and ten were hurt. The minister could resign over the tram crash, her office said.',
      'RETREAT resign over the tram crash',
    ],
    [
      'Chad can put troops on border',
      'Chad can station ten brigades on its border, an official said. Two more are in the south.',
      'MOBILIZE station ten brigades on its border',
    ],
    [
      'Chad bombs rebel camp',
      'Chad’s jets hit a camp of rebels at dawn, the army said. Earlier this year Chad bombed a rebel camp.',
      'ASSAULT hit a camp of rebels',
    ],
    [
      'Norway may reject asylum applications',
      'Image caption Norway had many applications in 2015. Norway may reject asylum applications, the minister says.',
      'REJECT reject asylum applications',
    ],
    [
      'Gunmen free kidnapped pupils',
      'Gunmen released 40 pupils on Sunday, two weeks after kidnapping them from a school, the governor said.',
      'RETREAT released 40 pupils',
    ],
    [
      'Air strikes hit road to Gao',
      'Air strikes hit the only road into Gao on Sunday, monitors said. Shops stayed shut.',
      'ASSAULT Air strikes hit the only road into Gao',
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
      'ACCUSE blamed the delay',
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
      'ASSAULT bombing',
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
    [
      'Two kidnapped nurses freed in Chad',
      'Gunmen kidnapped two nurses in eastern Chad in October. The two nurses have been freed, the governor said. They were tired.',
      'RETREAT have been freed',
    ],
    [
      'Old mill burns',
      'Crews fought the flames all night. The mill near Leeds burned to the ground. The old mill made flour.',
      'NEWS The mill near Leeds burned to the ground',
    ],
    [
      'Minister drops tax on bread',
      'The tax on bread is gone, and shops cheered. The minister likes tea. Bread costs less.',
      'NEWS The tax on bread is gone',
    ],
    [
      'Mayor opens clinic',
      'The mayor of Leeds has a new car. A clinic for the poor was opened by her deputy on Monday. It rained.',
      'AID was opened',
    ],
    [
      'Union rejects offer',
      'The union rejected an offer made by the port in May. Talks go on.',
      'REJECT rejected an offer',
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
