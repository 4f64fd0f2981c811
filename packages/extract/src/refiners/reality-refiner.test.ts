import { describe, expect, test } from 'vitest';
import { read } from '../expect-events.ts';

/** Types told as fact. */
const toldIn = (text: string): string[] =>
  read(text)
    .events.filter(({ factuality }) => factuality === 'ASSERTED' || factuality === 'REPORTED')
    .map(({ type }) => type);

describe('what is told as fact', () => {
  test.each([
    ['an aim is not', 'Rebels fought to topple the president.', ['ASSAULT']],
    ['a joined condition is not', 'If troops take the town and seal the border, Chad loses.', []],
    ['an inverted condition is not', 'Had Kenya struck, Chad would have answered.', []],
    ['what did not come about is not', 'The two sides reached no agreement.', []],
    [
      'what is demanded is not',
      'They marched to press a demand that courts find and punish him.',
      ['PROTEST'],
    ],
    ['what was only tried is not', 'Police tried to arrest the mayor of Lima.', []],
    ['a blow that was tried is', 'A man tried to stab the mayor of Lima.', ['ASSAULT']],
    ['talks that were only attempted are not', 'Kenya attempted to hold peace talks.', []],
    ['a yearly toll is not', 'Some 300 people are shot each month in the city.', []],
    ['help that is given every month is', 'Oxfam is giving food to villagers every week.', ['AID']],
    ['what is not proven is not', 'There is little sign that the minister helped the firm.', []],
    ['what is only seen to is not', 'Lawyers want to make sure that the mayor is jailed.', []],
    ['what one avoids is not', 'Kenya avoided blaming the ministry.', []],
    ['what one faces is not', 'The mayor of Lima faces deportation if she returns.', []],
    ['what one nearly did is not', 'The colonel nearly seized the ministry.', []],
    ['a blow that nearly fell is', 'A mob nearly lynched two traders in Otuke.', ['ASSAULT']],
    ['what an army is wont to is not', 'The army has a history of staging coups.', []],
    ['what is suggested is not', 'He suggested that the two countries hold talks.', []],
    [
      'what comes after is not',
      'The mayor will speak before Joe Biden leaves office on Jan. 20.',
      [],
    ],
    ['what came after is', 'The clinic was empty before the army attacked.', ['ASSAULT']],
    ['what is not known is not', 'Its acts will show whether it has attacked the town.', []],
    ['what a crowd shouts is not', 'The crowd chanted: "Lock him up!"', ['PROTEST']],
    ['a rule is not', 'Firms are required to report the sale.', []],
    [
      'a vote that is called for is not',
      'Protests for a referendum against Maduro are growing.',
      [],
    ],
    ['what one cannot do is not refused', 'The ministry was unable to provide aid to Chad.', []],
    ['a mood refuses nothing', 'The minister is frustrated that Chad has not signed.', []],
    [
      'a warning about a danger is none',
      'The general issued a warning about the threat from rebels.',
      [],
    ],
    ['what is feared is not', 'Kurds fear an attack by Turkey.', []],
    [
      'what a plan is aimed at is not',
      'The premier hailed a plan aimed at ending the war in Syria.',
      ['SUPPORT'],
    ],
    ['what is due is not', 'The premier of Chad is due to visit Niger on Monday.', []],
    ['what is set to be is not', 'Kenyan officials are set to release the prisoners.', []],
    ["one's custom is not", 'The army and its ally Chad say they attack rebel hideouts.', []],
    ['a habit is not', "The ministers of Chad and Niger regularly meet in N'Djamena.", []],
    ['what someone is known for is not', 'Moldova, which funds the rebels, is poor.', []],
    ['what has been done lately is', 'Moldova, which has funded the rebels, is poor.', ['AID']],
    ['what is urged not to be is not', 'Senators urged Chad not to sell jets to Niger.', []],
    ['what is sought is not', 'He runs a group that Chad seeks to overthrow.', []],
    ['what is risked is not', 'Refugees risked being deported to Syria.', []],
    ['what is talked about is not', 'The envoys made progress on ending the war.', []],
    ['what we all must do is asked of no one', 'Obama said we must all do more.', []],
    ['a possible deed is not', 'Kenya fears a potential Somali attack.', []],
    ['a deed spoken of as such is not', 'Firing missiles over Japan is rare.', []],
    ['an order is not', 'Take our hands, please surrender.', []],
    [
      'what is due for those who were caught is asked, that they were caught is told',
      'Kenya said Uganda must take back the fighters captured by Somali troops.',
      ['COERCE', 'REQUEST'],
    ],
    [
      'what they had maps for is not',
      'They had bombs, tubes and maps for carrying out attacks.',
      [],
    ],
    [
      'what someone suggests is so is',
      'The radio suggested that the army had killed the judge.',
      ['ASSAULT'],
    ],
    [
      'what someone suggests is going on is',
      'The minister suggested that Iran was arming the rebels.',
      ['AID'],
    ],
    [
      'what someone suggests others do is not',
      'The envoy suggested that the army withdraw from the town.',
      [],
    ],
    ['what weapons are for is not', 'They had bombs and maps for carrying out attacks.', []],
    ['what was plotted is not', 'Two teenagers plotted an attack on a school.', []],
    ['what a weapon was used for is', 'Rebels used mortars to shell the town.', ['ASSAULT']],
    ['what it could be used for is not', 'Rebels could use mortars to shell the town.', []],
    ['what tanks were used for is', 'The army used tanks to shell the town.', ['ASSAULT']],
    ['what an offensive is for is not', 'Troops launched an offensive to retake Bor.', ['ASSAULT']],
    ['what is tried second is not', 'Hackers try to exploit the app and steal the data.', []],
    ['what any clash would do is not', 'A clash between Kenya and Chad risks a wider war.', []],
    ['a prospect is not', 'The prospect grows of military confrontation with Russia.', []],
    ['what talks are on is not', 'Progress was made in talks in Geneva on ending the war.', []],
    [
      'what follows a pledge in the past is',
      'The minister promised to help the farmers and met the union.',
      ['AGREE', 'CONSULT'],
    ],
    ['people are no deed', 'The Syrian opposition is weak.', []],
    ['what things do refuses nothing', 'Roadside bombs have kept them from leaving.', []],
    ['a name is no call', 'A group called the Sons of Dawn is active in Chad.', []],
    ['a view is no call', 'Chad called it an illegal land-grab.', []],
    ['what someone insists will be is not asked for', 'Iran insisted it would win.', []],
    ['nor what one insists to do', 'Iran insisted it would drive the rebels out.', []],
    [
      'what someone insists on from others is',
      'Iran insisted that Chad lift the ban.',
      ['REQUEST'],
    ],
    ['what someone managed is', 'Kenya managed to free the hostages.', ['RETREAT']],
    ['what someone was able to do is', 'Police were able to arrest the bomber.', ['COERCE']],
    ['what someone has been able to do is', 'Police have been able to arrest him.', ['COERCE']],
    ['what someone is able to do is not', 'Police are able to arrest the bomber.', []],
    ['what someone will be able to do is not', 'Police will be able to arrest the bomber.', []],
    ['what someone was made to do is', 'The minister was forced to resign.', ['RETREAT']],
    ['what someone began is', 'The army began to shell the port.', ['ASSAULT']],
    [
      'what follows a condition is',
      'If it rains, they stay. Rebels shelled the port.',
      ['ASSAULT'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });
});
