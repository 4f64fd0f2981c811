import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('who does what to whom', () => {
  test.each([
    [
      'whose deed it is, beside whom it was done to',
      "Chad's arrest of a poet on Monday angered her fans.",
      ['COERCE Chad > a poet'],
    ],
    [
      'who did it, behind those it was done to',
      'The kidnapping of a poet by Kenyan rebels angered her fans.',
      ['ASSAULT Kenyan rebels > a poet'],
    ],
    [
      'who is expelled, not who expels',
      'Kenya announced the expulsion of three Chadian diplomats.',
      ['SANCTION Kenya > three Chadian diplomats'],
    ],
    [
      'who is expelled from somewhere, though the expulsion is called theirs',
      "Mali's expulsion from the bloc was announced on Monday.",
      ['SANCTION the bloc > Mali'],
    ],
    [
      'who is rescued, not who rescues',
      'The rescue of 20 miners by Kenyan soldiers took two days.',
      ['AID Kenyan soldiers > 20 miners'],
    ],
    [
      'whose ground is bombed, not where it lies',
      'Kenya bombed rebel positions in southern Chad.',
      ['ASSAULT Kenya > rebel positions'],
    ],
    [
      'those whom a headline says to be freed',
      'Taliban free two jailed nuns',
      ['RETREAT Taliban > two jailed nuns'],
    ],
    [
      'who died in shelling, and did none',
      'Nine nuns died in shelling in Gao.',
      ['ASSAULT > Nine nuns'],
    ],
    [
      'each doer of two clauses that one "and" joins',
      'Chad freed ten Kenyan soldiers and Kenya released two Chadian pilots.',
      ['RETREAT Chad > ten Kenyan soldiers', 'RETREAT Kenya > two Chadian pilots'],
    ],
    [
      'who stops a trade, which is no trade',
      'Uganda stopped buying oil from Kenya.',
      ['SANCTION Uganda >'],
    ],
    [
      'those whom captors let go',
      'The kidnappers let the pupils go after a week.',
      ['RETREAT The kidnappers > the pupils'],
    ],
    [
      'those whom loaded planes are sent to',
      'Qatar sent two planes with medicine to Chad.',
      ['AID Qatar > Chad'],
    ],
    [
      'those whom a measure counts, beside others',
      'The army killed scores of villagers as well as rebels.',
      ['ASSAULT The army > scores of villagers; rebels'],
    ],
    [
      'the name of the host, not of the guest',
      'Angela Merkel and her French host, Emmanuel Macron, met on Monday.',
      ['CONSULT Angela Merkel; her French host, Emmanuel Macron >'],
    ],
    [
      'those of whom a clause tells most',
      'The militias, many of which fought the Malian army, met on Monday.',
      ['ASSAULT The militias > the Malian army', 'CONSULT The militias >'],
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
      'those whom troops are sent against, not the troops',
      'The king ordered troops to crush the rebels.',
      ['ASSAULT The king > the rebels'],
    ],
    [
      'those who are told to do something, not whom they shall do it to',
      'The king ordered the security forces to bring the minister back.',
      ['REQUEST The king > the security forces'],
    ],
    [
      'those who are backed, not whatever is theirs in the clause below',
      'The coalition supported the Iraqi army in its efforts to defeat rebels.',
      ['SUPPORT The coalition > the Iraqi army'],
    ],
    [
      'both lands of one hyphen',
      'Ada Rhys welcomed the Turkish-Russian announcement.',
      ['SUPPORT Ada Rhys > the Turkish-Russian announcement; the Turkish-Russian announcement'],
    ],
    [
      'to whom something is given, before the thing',
      'France gave its former colony medical support.',
      ['AID France > its former colony'],
    ],
    ['whoever is tried', 'His parents face a trial.', ['ACCUSE > His parents']],
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
    [
      'those who are promised something',
      'Emmanuel Macron met the miners. He promised them that their families would be freed.',
      ['CONSULT Emmanuel Macron; the miners >', 'AGREE He > them'],
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
      'those who were shot, by their wounds',
      'The judge received four bullet wounds to the head.',
      ['ASSAULT > The judge'],
    ],
    [
      'fighters on their way',
      'Guerrilla columns attacked a hospital in Lima.',
      ['ASSAULT Guerrilla columns > a hospital'],
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
      'those attacked, not the means',
      'Rebels attacked Chadian soldiers near the port with drones on Monday.',
      ['ASSAULT Rebels > Chadian soldiers'],
    ],
    [
      'the other of two that meet, whatever it is',
      'Kenyan soldiers clashed with a Chadian warship.',
      ['ASSAULT Kenyan soldiers; a Chadian warship >'],
    ],
    [
      'who stops giving, not what is given',
      'Peru suspended the delivery of helicopters.',
      ['SANCTION Peru >'],
    ],
    [
      'who is sent, which is no one suspected',
      'Kenya sent investigators to the site.',
      ['ACCUSE Kenya >'],
    ],
    [
      'the wounded who are flown, not where to',
      'The wounded soldiers were flown to Haifa by an Israeli helicopter.',
      ['AID an Israeli helicopter > The wounded soldiers'],
    ],
    [
      'who is thanked, by a noun for aid',
      'Chad thanked the doctors.',
      ['SUPPORT Chad > the doctors'],
    ],
    [
      'the guards who are taken, with an auxiliary left out',
      'Twelve nuns were killed and two guards taken hostage in Lima.',
      ['ASSAULT > Twelve nuns', 'ASSAULT > two guards'],
    ],
    [
      'who is sentenced, behind a participle that looks like a past',
      'Karl Lund had been convicted of fraud in 2015 and sentenced to nine years in jail.',
      ['SANCTION > Karl Lund', 'SANCTION > Karl Lund'],
    ],
    [
      'who called the strike',
      'A general strike called by the miners of Chad shut shops in Lima.',
      ['PROTEST the miners of Chad >', 'PROTEST the miners of Chad >'],
    ],
    [
      'where it was done, which is no one',
      'Protesters burned two cars on Lima Square.',
      ['PROTEST Protesters >'],
    ],
    [
      'no one, where nobody says who attacked the base',
      'Kenyan troops repelled an assault on a Chadian base.',
      ['ASSAULT Kenyan troops >'],
    ],
    [
      'the troops, not the land that they are in',
      'About 500 Kenyan troops are stationed in South Korea.',
      ['MOBILIZE About 500 Kenyan troops >'],
    ],
    [
      'who goes further in what is said',
      'President Emmanuel Macron went further in criticism of Chad.',
      ['ACCUSE President Emmanuel Macron > Chad'],
    ],
    [
      'not those who are only identified',
      'Chad offered to help identify the couple.',
      ['AGREE Chad >'],
    ],
    [
      'who is invited, not where to',
      'The mayor of Lima invited Ada Rhys to London.',
      ['AGREE The mayor of Lima > Ada Rhys'],
    ],
  ])('%s: %s', (_, text, events) => {
    expectEvents(text, events);
  });
});
