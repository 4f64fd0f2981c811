import { describe, expect, test } from 'vitest';
import { read } from '../expect-events.ts';

const typesIn = (text: string): string[] => read(text).events.map(({ type }) => type);

describe('tells nothing', () => {
  test.each([
    ['of what one does to oneself', 'A man stabbed himself in Oslo on Monday.'],
    ['of mere assent', 'The spokesman agreed.'],
    ['of a state of mind of no one known', 'Some people were ready for more.'],
    ['of what the reader does', 'Chad is proud as you celebrate your independence.'],
    ['of an official who will not be named', 'The official declined to be named.'],
    ['of a wish for anonymity', 'The official asked not to be named.'],
    ['of a parade', 'A battalion marched through the town on Monday.'],
    ['of a smoker', 'He quit smoking.'],
    ['of a book', 'The third chapter discusses the doctrine of the sect.'],
    ['of a name', 'Ban Ki-moon spoke on Monday.'],
    ['of what journalists discuss', 'The historian Tim Brook discussed the war.'],
    ['of friends who meet', 'Joe Hill met Ann Dow again this week.'],
    ['of students who travel', 'Hundreds of students have come to France.'],
    ['of blows of fate', 'The rebels, hit by military setbacks, rested.'],
    ['of what feeds on strife', 'The leader was feeding on strife.'],
    ['of a policy under review', 'France is reviewing its policy.'],
    ['of what a thing will not do', 'The interventions will not help the president.'],
    ['of what a resignation costs', 'The resignation deprives Chad of a friend.'],
    ['of the hungry', 'The villagers were starving in the hills.'],
    ['of a visit to a monument', 'The ministers made a visit to the memorial.'],
    ['of passers-by who look', 'People inspect a damaged site after a storm.'],
    ['of a retort', "The senator fired back at the chairman's demands."],
    ['of a talk cut short', 'The briefing was derailed on Monday.'],
    ['of protest at a rule', 'The rule met pushback from reporters.'],
    ['of a name given', 'He has been called a leader of the club.'],
    ['of a cause', 'Democrats fought to keep the seat.'],
    ['of help of a kind', 'The town is the bedrock of rebel support.'],
    ['of what a land has to offer', 'Panama offers white beaches.'],
    ['of an old picture', 'The general inspects a raid in an undated picture.'],
    ['of shots of joy', 'Celebratory gunfire erupted in Accra.'],
    ['of applause', 'The mayor applauded as the band played.'],
    ['of a ferry that sails', 'A ferry left the island for Turkey.'],
    ['of what spreads to markets', 'The crisis infected global markets.'],
    ['of a mood', 'The chairman seems bent on a quarrel.'],
    ['of help that drives in', 'An aid convoy entered the town of Harar.'],
    ['of an award', 'She was nominated for two awards.'],
    ['of a struggle with things', 'Moldova is battling inflation.'],
    ['of a clash of views', 'Lee Tarn clashed with the view of the minister.'],
    ['of a flight that is no visit', 'Refugees travelled to Europe.'],
    ['of what a battle is good for', 'The battle is helping Angela Merkel.'],
    ['of joy in the streets', 'Thousands took to the streets to celebrate.'],
    ['of what many cannot do', 'Many Syrians are unable to apply.'],
    ['of good advice', 'The embassy warned its citizens to be careful.'],
  ])('%s: %s', (_, text) => expect(typesIn(text)).toEqual([]));
});

describe('still tells', () => {
  test.each([
    ['of a suicide bombing', 'A suicide bomber blew himself up in Kabul.', 'ASSAULT'],
    ['of two presidents who discuss', 'The two presidents discussed trade.', 'CONSULT'],
    [
      'of what is discussed with another',
      'The premier of Chad discussed trade with the chancellor.',
      'CONSULT',
    ],
    ['of what troops leave', 'The army left the village on Monday.', 'RETREAT'],
    ['of a rebuke', 'The senator called out local officials.', 'ACCUSE'],
    ['of an idea refused', 'The minister rejected the idea of a joint force.', 'REJECT'],
    ['of soldiers who fight for a town', 'Soldiers fought for the town of Bor.', 'ASSAULT'],
    ['of aid that is offered', 'Chad offered aid.', 'AGREE'],
    ['of a warning to someone', 'The general issued a warning to Niger.', 'THREATEN'],
    ['of a council that meets', 'The UN Security Council met on Monday.', 'CONSULT'],
    ['of an agreement of two', 'The two sides agreed.', 'AGREE'],
    ['of what a country is ready for', 'Chad is ready to talk to Niger.', 'AGREE'],
    ['of a march of protesters', 'Thousands of teachers marched through Lima.', 'PROTEST'],
    ['of who left a post', 'The prime minister of Chad quit on Monday.', 'RETREAT'],
    ['of what brass demands', "Chad's top brass demanded the minister's resignation.", 'REQUEST'],
  ])('%s: %s', (_, text, type) => expect(typesIn(text)).toContain(type));
});
