import { describe, test } from 'vitest';
import { expectEvents } from '../expect-events.ts';

describe('who does what to whom', () => {
  test.each([
    [
      'those whom a measure counts, beside others',
      'The army killed scores of villagers as well as rebels.',
      ['ASSAULT The army > scores of villagers; rebels'],
    ],
    [
      'those on whom gas and shells are used',
      'Police fired tear gas and rubber bullets to disperse the marchers.',
      ['ASSAULT Police > the marchers'],
    ],
    [
      'nobody whom someone is called',
      'The club was branded a terrorist group by Ankara.',
      ['ACCUSE Ankara > The club'],
    ],
    [
      'the name of the host, not of the guest',
      'Angela Merkel and her French host, Emmanuel Macron, met on Monday.',
      ['CONSULT Angela Merkel; her French host, Emmanuel Macron >'],
    ],
    [
      'nobody twice, told again as what they are',
      'Two Kenyans, both teachers, fled.',
      ['MOVE Two Kenyans >'],
    ],
    [
      'those of whom a clause tells most',
      'The militias, many of which fought the Malian army, met on Monday.',
      ['ASSAULT The militias > the Malian army', 'CONSULT The militias >'],
    ],
    [
      'the land that aid is for',
      'Peru gave 10 million euros to promote schooling in Chad.',
      ['AID Peru > Chad'],
    ],
    [
      'all lands that aid is for',
      'Peru gave 10 million euros to promote schooling in Chad and Niger.',
      ['AID Peru > Chad; Niger'],
    ],
    [
      'the land that goods no longer reach',
      'Turkey suspended grain shipments and flights to Georgia.',
      ['SANCTION Turkey > Georgia'],
    ],
    [
      'no land for aid that names none',
      'Peru gave 10 million euros to build ships.',
      ['AID Peru >'],
    ],
    [
      'those whose words are answered',
      'Peru condemned the threats made by the government of Chile.',
      ['ACCUSE Peru > the government of Chile'],
    ],
    [
      'no agency before the first words',
      '(TASS) Miners in Lima attacked a guard.',
      ['ASSAULT Miners in Lima > a guard'],
    ],
    [
      'those in whose company it is done',
      'Villagers, along with two nuns, attacked the guard.',
      ['ASSAULT Villagers; two nuns > the guard'],
    ],
    [
      'those beside whom one fights',
      'Chad is fighting alongside Mali.',
      ['COOPERATE Chad; Mali >'],
    ],
    [
      'whoever leads a campaign of blows',
      'Chad launched a campaign of air strikes against Mali.',
      ['ASSAULT Chad > Mali'],
    ],
    [
      'whoever strikes, not the kind of blow',
      'Al-Shabab launched deadly guerrilla attacks.',
      ['ASSAULT Al-Shabab >'],
    ],
    [
      'those whose agreement is welcomed',
      'Angela Merkel welcomed the agreement between Chad and Mali.',
      ['SUPPORT Angela Merkel > Chad; Mali'],
    ],
    [
      'to whom it is given, not a kind of gift',
      'Norway promised the survivors food.',
      ['AGREE Norway > the survivors'],
    ],
    [
      'those it is taken from, not the land that the town is in',
      'Chadian troops took the Nigerien city of Agadez from the rebels.',
      ['ASSAULT Chadian troops > the rebels'],
    ],
    [
      'whoever is under sanctions',
      'Chad has been under U.N. sanctions since 2006.',
      ['COERCE U.N. > Chad'],
    ],
    [
      'whose the backing is, and of whom',
      "Angela Merkel's backing of Emmanuel Macron is firm.",
      ['SUPPORT Angela Merkel > Emmanuel Macron'],
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
    [
      'a subject, not the pronoun that goes back to it',
      'The army renewed its shelling of Idlib.',
      ['ASSAULT The army > Idlib'],
    ],
    [
      'those who do a deed, not the deed in their name',
      'Taliban suicide bombers killed 40 people in Kabul.',
      ['ASSAULT Taliban suicide bombers > 40 people'],
    ],
    [
      'whom the blame is put on, not who was hit',
      'Turkey blamed the Iraqi defeat in the war on the rebels.',
      ['ACCUSE Turkey > the rebels'],
    ],
    [
      'those who were taken, though the words are a past tense',
      'Banker Ana Diaz and trader Jim Cole, kidnapped by rebels in Lima, were rescued today.',
      [
        'ASSAULT rebels > Banker Ana Diaz; trader Jim Cole',
        'AID > Banker Ana Diaz; trader Jim Cole',
      ],
    ],
    [
      'who holds the office named before the name',
      'They spoke of the assassination of Peruvian leader Luis Soto.',
      ['ASSAULT > Peruvian leader Luis Soto'],
    ],
    [
      'of several, the last for what is told of one',
      'Chad and Niger, which has attacked Mali, are poor.',
      ['ASSAULT Niger > Mali'],
    ],
    [
      'whoever has done something, not those he did it to',
      'Kenyans have since hailed Angela Merkel as a saint.',
      ['SUPPORT Kenyans > Angela Merkel'],
    ],
    [
      'those held, not what they are held as',
      'Two pilots were held hostage by the rebels.',
      ['ASSAULT the rebels > Two pilots'],
    ],
    ['no town for its name in an attack', 'The Lima attack killed two men.', ['ASSAULT > two men']],
    [
      'whom the blame is of, not who puts it',
      'Others combined praise with criticism of Angela Merkel.',
      ['ACCUSE > Angela Merkel'],
    ],
    [
      'those who are promised something',
      'Emmanuel Macron met the miners. He promised them that their families would be freed.',
      ['CONSULT Emmanuel Macron; the miners >', 'AGREE He > them'],
    ],
    [
      'the other side of a closed crossing',
      'Chad closed its border crossing with Niger.',
      ['COERCE Chad > Niger'],
    ],
    [
      'those who must, not those who were told',
      'Emmanuel Macron told the Guardian that Iran must leave Syria.',
      ['REQUEST Emmanuel Macron > Iran'],
    ],
    [
      'those who are on the offensive',
      'Syrian troops have been on the offensive in Aleppo.',
      ['ASSAULT Syrian troops >'],
    ],
    ['those who face a judge', 'A teacher stood trial in Lima.', ['ACCUSE > A teacher']],
    [
      'of a meeting with someone, whoever attends it',
      'At a conference with Emmanuel Macron, Angela Merkel coughed.',
      ['CONSULT Emmanuel Macron; Angela Merkel >'],
    ],
    [
      'of a fight told of one side, whom it is against',
      'Battles against Islamic State raged near Mosul.',
      ['ASSAULT > Islamic State'],
    ],
    [
      'behind a thing that belongs to the deed, whom it is aimed at',
      'The army mounted major operations against the insurgents.',
      ['ASSAULT The army > the insurgents'],
    ],
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
      'a subject before its object, whatever the ending of the verb',
      'Police fired tear gas after authorities seized a newspaper.',
      ['ASSAULT Police >', 'COERCE authorities > a newspaper'],
    ],
    [
      'the one told, of whom it is said that it should',
      'China told Norway on Tuesday it should play a part.',
      ['REQUEST China > Norway'],
    ],
    [
      'no scene',
      'On the northern front, Kurdish forces launched an attack on militants.',
      ['ASSAULT Kurdish forces > militants'],
    ],
    [
      'on whom it was used, as the aim says',
      'Police used tear gas to disperse students.',
      ['ASSAULT Police > students'],
    ],
    [
      'who acts, behind a comma, not what stands before it',
      'Kenyan soldiers fired on a bus, wounding two nurses.',
      ['ASSAULT Kenyan soldiers >', 'ASSAULT Kenyan soldiers > two nurses'],
    ],
    [
      'whose the money is, beside someone',
      'The mayor, supported by Kenyan money and Somali clans, fled.',
      ['SUPPORT Kenyan money; Somali clans > The mayor', 'MOVE The mayor >'],
    ],
    [
      'whose a place is, where it is attacked',
      'The rebels attacked government positions.',
      ['ASSAULT The rebels > government positions'],
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
    [
      'those who were shot, by their wounds',
      'The judge received four bullet wounds to the head.',
      ['ASSAULT > The judge'],
    ],
    ['no town for a blast near it', 'Rebels blew up a jeep near Lima.', ['ASSAULT Rebels >']],
    [
      'fighters on their way',
      'Guerrilla columns attacked a hospital in Lima.',
      ['ASSAULT Guerrilla columns > a hospital'],
    ],
    [
      'no newspaper column',
      'A gossip column attacked the mayor of Lima.',
      ['ASSAULT > the mayor of Lima'],
    ],
    [
      'people called by no more than that',
      'Hooded individuals shot two passersby in Lima.',
      ['ASSAULT Hooded individuals > two passersby'],
    ],
    [
      'whose statement it was',
      'A Kenyan ministry statement accused the rebels of firing missiles.',
      ['ACCUSE A Kenyan ministry statement > the rebels'],
    ],
    [
      'who is invited, not where to',
      'The mayor of Lima invited Ada Rhys to London.',
      ['AGREE The mayor of Lima > Ada Rhys'],
    ],
    [
      'with whom the war would be',
      'Emmanuel Macron has warned of war with Iran.',
      ['THREATEN Emmanuel Macron > Iran'],
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
