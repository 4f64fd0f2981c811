import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('whom a deed is done to', () => {
  test.each([
    [
      'those on whom gas and shells are used',
      'Police fired tear gas and rubber bullets to disperse the marchers.',
      ['ASSAULT Police > the marchers'],
    ],
    [
      'those whom a campaign is an effort to drive out',
      'Peru launched a military campaign near Iquitos, in an effort to drive out smugglers.',
      ['ASSAULT Peru > smugglers'],
    ],
    [
      'nobody whom a campaign is an effort to please',
      'Peru launched a military campaign near Iquitos, in an effort to please voters.',
      ['ASSAULT Peru >'],
    ],
    [
      'those whom an exercise is held with',
      'Peru will take part in a joint naval exercise with Chile in May.',
      ['FUTURE AGREE Peru > Chile'],
    ],
    [
      'no one against whom both are',
      'Peru will take part in a joint naval exercise against smugglers in May.',
      ['FUTURE AGREE Peru >'],
    ],
    [
      'those whom troops are raised to fight',
      'Kenya mobilised troops for a possible war on Peru.',
      ['MOBILIZE Kenya > Peru'],
    ],
    [
      'those at whom raids are directed',
      'Kenya carried out bombing raids directed at villagers.',
      ['ASSAULT Kenya > villagers'],
    ],
    [
      'those who must not do what a threat is for',
      'Peru threatened to close the border if Chile sends troops.',
      ['THREATEN Peru > Chile'],
    ],
    [
      'those whom a threat turned into a question warns',
      'The governor threatened to send troops should the militia advance on the port.',
      ['THREATEN The governor > the militia'],
    ],
    [
      'those whom a threat warns by two names',
      'The governor vowed a “stern response” should the People’s Front, or PF, prevail.',
      ['THREATEN The governor > the People’s Front'],
    ],
    [
      'the land that a measured measure is on',
      'Kenya imposed an import quota of ten tons of refined steel on Uganda.',
      ['COERCE Kenya > Uganda'],
    ],
    [
      'nobody whom a threat does not depend on',
      'Peru threatened to close the border when Chile was at war.',
      ['THREATEN Peru >'],
    ],
    [
      'those who enjoy backing as backed',
      'The militia has long enjoyed Kenyan backing.',
      ['SUPPORT Kenyan > The militia'],
    ],
    [
      'those who have backing as backed',
      'The rebels have the backing of Kenya.',
      ['SUPPORT Kenya > The rebels'],
    ],
    [
      'those with whom there are to be talks',
      'Emmanuel Macron arrives on Monday for talks with Macky Sall.',
      ['CONSULT Emmanuel Macron > Macky Sall'],
    ],
    [
      'those whose resignation is forced',
      'Farmers forced the resignation of Prime Minister Keir Starmer.',
      ['COERCE Farmers > Prime Minister Keir Starmer'],
    ],
    [
      'those who are listed as held',
      'The website listed four Kenyan nurses as having been detained on Monday.',
      ['COERCE > four Kenyan nurses'],
    ],
    [
      'those who are the target of strikes',
      'The villagers have been the target of many of the Kenyan air strikes.',
      ['ASSAULT Kenyan > The villagers'],
    ],
    [
      'those for whose deeds there are to be consequences',
      "Peru warned of consequences for Chile's actions.",
      ['THREATEN Peru > Chile'],
    ],
    [
      'those who did what is condemned',
      'The court in Iran raised its fees, a step that Peru condemned.',
      ['ACCUSE Peru > The court in Iran'],
    ],
    [
      'nobody for how much force there was',
      'Police used heavy force in Lima to suppress protests.',
      ['ASSAULT Police >'],
    ],
    [
      'those who are under attack',
      'Villagers are under attack by Kenyan soldiers.',
      ['ASSAULT Kenyan soldiers > Villagers'],
    ],
    [
      'the land where refugees want asylum',
      'Three thousand Eritreans applied for asylum in Norway.',
      ['REQUEST Three thousand Eritreans > Norway'],
    ],
    ['a bare figure of victims', 'The bandits killed 30.', ['ASSAULT The bandits > 30']],
    ['no bare figure of votes', 'The senate voted 57-12 for the bill.', ['SUPPORT The senate >']],
    [
      'neither the mission nor those defied beside a deed',
      'Kenya sent troops with a mission of their own, in defiance of the United Nations.',
      ['MOBILIZE Kenya >'],
    ],
    [
      'those driven out of their own',
      'The rebels were driven out of their stronghold in June.',
      ['ASSAULT > The rebels'],
    ],
    [
      'nobody for whoever is dead',
      'The soldier who died on Thursday was Jon Rhys from the Welsh Guards.',
      ['DIE The soldier >'],
    ],
    [
      'those whom troops are sent to fight',
      'Peru sent troops to fight smugglers.',
      ['MOBILIZE Peru > smugglers', 'HYPOTHETICAL ASSAULT troops; smugglers >'],
    ],
    [
      'those whom troops are to confront, by a threat',
      'Peru has threatened to send troops to confront Chile.',
      ['THREATEN Peru > Chile', 'HYPOTHETICAL ASSAULT troops > Chile'],
    ],
    ['those whom a car ran into', 'A car slammed into pedestrians.', ['ACCIDENT > pedestrians']],
    ['a bare figure of those who flee', 'Six million fled.', ['MOVE Six million >']],
    ['no millions of money', 'Peru gave 10 million to Chile.', ['AID Peru > Chile']],
    [
      'nobody for what an active verb calls someone',
      'Kenya declared the Red Front a terrorist group and detained its leader.',
      ['COERCE Kenya > its leader'],
    ],
    [
      'one who is told to be two things',
      'Gunmen killed Ada Rhys, the Welsh singer and activist.',
      ['ASSAULT Gunmen > Ada Rhys'],
    ],
    [
      'those of whom an order is given',
      'The judge ordered that Ada Rhys remain under supervision.',
      ['REQUEST The judge > Ada Rhys'],
    ],
    [
      'those from whom ground is seized',
      'Kenyan troops seized ten villages from the Red Front.',
      ['ASSAULT Kenyan troops > the Red Front'],
    ],
    [
      'nobody joined to the help by which it is done',
      "The Ugandan army fought with Kenya's help and allies of its own.",
      ['ASSAULT The Ugandan army >', 'AID Kenya > The Ugandan army'],
    ],
    [
      'those whose words are answered',
      'Peru condemned the threats made by the government of Chile.',
      ['ACCUSE Peru > the government of Chile'],
    ],
    [
      'those it is taken from, not the land that the town is in',
      'Chadian troops took the Nigerien city of Agadez from the rebels.',
      ['ASSAULT Chadian troops > the rebels'],
    ],
    [
      'whom the blame is put on, not who was hit',
      'Turkey blamed the Iraqi defeat in the war on the rebels.',
      ['ACCUSE Turkey > the rebels'],
    ],
    [
      'whom the blame is of, not who puts it',
      'Others combined praise with criticism of Angela Merkel.',
      ['ACCUSE > Angela Merkel'],
    ],
    [
      'the other side of a closed crossing',
      'Chad closed its border crossing with Niger.',
      ['COERCE Chad > Niger'],
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
      'on whom it was used, as the aim says',
      'Police used tear gas to disperse students.',
      ['ASSAULT Police > students'],
    ],
    [
      'whose a place is, where it is attacked',
      'The rebels attacked government positions.',
      ['ASSAULT The rebels > government positions'],
    ],
    [
      'with whom the war would be',
      'Emmanuel Macron has warned of war with Iran.',
      ['THREATEN Emmanuel Macron > Iran'],
    ],
  ])('%s: %s', (_, text, events) => {
    expectEvents(text, events);
  });
});
