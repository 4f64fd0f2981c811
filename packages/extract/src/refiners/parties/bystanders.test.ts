import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('who is no party', () => {
  test.each([
    [
      'nobody whom someone is called',
      'The club was branded a terrorist group by Ankara.',
      ['ACCUSE Ankara > The club'],
    ],
    [
      'no town that a protest is held in',
      'Teachers held sit-ins in Irbid and Karak.',
      ['PROTEST Teachers >'],
    ],
    [
      'no one struck by what is condemned',
      'Rights groups condemned the crackdown against students.',
      ['ACCUSE Rights groups >'],
    ],
    [
      'no casualties with which it is done',
      'Officials pledged to pursue a campaign with limited civilian casualties.',
      ['AGREE Officials >'],
    ],
    [
      'nobody twice, told again as what they are',
      'Two Kenyans, both teachers, fled.',
      ['MOVE Two Kenyans >'],
    ],
    [
      'no agency before the first words',
      '(TASS) Miners in Lima attacked a guard.',
      ['ASSAULT Miners in Lima > a guard'],
    ],
    [
      'nobody who only helps',
      "With Moscow's help, the Syrian army retook two villages.",
      ['ASSAULT the Syrian army > two villages'],
    ],
    [
      'nobody who was struck by what is condemned',
      'Chad condemned an attack on a clinic in Mali.',
      ['ACCUSE Chad >'],
    ],
    [
      'no land that is only talked about',
      'The envoys discussed Sudan with Egypt.',
      ['CONSULT The envoys; Egypt >'],
    ],
    [
      'nobody whom a blow is to support',
      'Jets conducted eight strikes in support of the Iraqi government.',
      ['ASSAULT Jets >'],
    ],
    ['no town for its name in an attack', 'The Lima attack killed two men.', ['ASSAULT > two men']],
    [
      'no one else, where they do it to each other',
      'The government and the rebels accused each other of violations.',
      ['ACCUSE The government; the rebels >'],
    ],
    ['no kind of thing', 'Turkey launched a military campaign in May.', ['ASSAULT Turkey >']],
    [
      'no one of one’s own, where they are pulled back',
      'Russia withdrew its troops from Chad.',
      ['RETREAT Russia > Chad'],
    ],
    [
      'no charge with the charged',
      'A spokeswoman accused the bureau of bias.',
      ['ACCUSE A spokeswoman > the bureau'],
    ],
    [
      'not who only tells of it',
      'The health minister confirmed that 36 people had been wounded.',
      ['REPORTED ASSAULT > 36 people'],
    ],
    [
      'no scene',
      'On the northern front, Kurdish forces launched an attack on militants.',
      ['ASSAULT Kurdish forces > militants'],
    ],
    [
      'no neighbour of the border',
      'Kenyan troops gained ground along the border with Somalia.',
      ['ASSAULT Kenyan troops >'],
    ],
    [
      'no land for a war that only lies there',
      'The Syrian war has killed thousands.',
      ['ASSAULT > thousands'],
    ],
    [
      'no thing, whatever stands before it',
      'Crowds gathered at major squares in Lima on Monday.',
      ['PROTEST Crowds >'],
    ],
    ['no town for a blast near it', 'Rebels blew up a jeep near Lima.', ['ASSAULT Rebels >']],
    [
      'no newspaper column',
      'A gossip column attacked the mayor of Lima.',
      ['ASSAULT > the mayor of Lima'],
    ],
    ['no ground that is gained', 'Rebels have advanced in Hama province.', ['MOBILIZE Rebels >']],
    ['nothing told before for "it"', 'Peru spoke first. Chile opposes it.', ['REJECT Chile >']],
    [
      'not as what it is condemned',
      'Kenya condemned the launch as a violation of United Nations resolutions.',
      ['ACCUSE Kenya >'],
    ],
    [
      'no circumstance',
      'Coalition forces conducted strikes in support of the Iraqi government.',
      ['ASSAULT Coalition forces >'],
    ],
  ])('%s: %s', (_, text, events) => {
    expectEvents(text, events);
  });
});
