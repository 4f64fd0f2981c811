import { describe, expect, it } from 'vitest';
import { read } from '../testing/expect-events.ts';

/** Names of places that are not where the deed was done: who acts, whose it is, what a body is called. */
const notThere: readonly (readonly [string, string])[] = [
  // who acts or is addressed
  ['Jordan condemned the attack on the convoy.', 'Jordan'],
  ['Qatar expelled four diplomats.', 'Qatar'],
  ['Beijing protested against the visit.', 'Beijing'],
  ['Egypt signed a treaty with Cyprus.', 'Cyprus'],
  ['Moscow accused Kyiv of shelling the village.', 'Moscow'],
  ['Norway imposed sanctions on Belarus.', 'Norway'],
  ['Washington warned Caracas against the trial.', 'Washington'],
  ['Kenya praised Ethiopia for the reforms.', 'Kenya'],
  ['Talks between Chile and Peru failed.', 'Chile'],
  // part of the name of someone or something
  ['Paris Saint-Germain fans attacked a bus.', 'Paris'],
  ['Texas Instruments dismissed its chairman.', 'Texas'],
  ['The Bank of Georgia fired two clerks.', 'Georgia'],
  ['The University of Chicago suspended three students.', 'Chicago'],
  ['Police arrested a reporter of the Boston Globe.', 'Boston'],
  ['Police arrested Paris Moreno.', 'Paris'],
  ['Gunmen killed Jordan Ashby.', 'Jordan'],
  ['Rebels abducted Austin Reyes.', 'Austin'],
  ['The Berlin Philharmonic dismissed its conductor.', 'Berlin'],
  ['Officers of the Ohio State Patrol arrested the driver.', 'Ohio'],
  // an adjective tells of whom, not of where
  ['Turkish jets bombed the depot.', 'Turkish'],
  ['A French court sentenced the banker.', 'French'],
  ['Protesters burned an American flag.', 'American'],
  ['Police arrested two Nigerian students.', 'Nigerian'],
  // words that are places elsewhere
  ['The National Union called a strike.', 'National'],
  ['The Congress rejected the bill.', 'Congress'],
  ['Hope and Justice, a charity, sent food.', 'Hope'],
  ['The Green Party condemned the raid.', 'Green'],
  ['Bush met Clinton.', 'Clinton'],
  ['The Legion attacked the fort on Sunday.', 'Sunday'],
  ['Central Bank officials resigned.', 'Central'],
];

describe('no deed was done there', () => {
  it.each(notThere)('%s', (text, name) => {
    const places = read(text).events.flatMap(({ location }) =>
      location?.start === undefined ? [] : [text.slice(location.start, location.end)],
    );
    expect(places).not.toContain(name);
  });
});
