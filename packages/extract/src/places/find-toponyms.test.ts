import { describe, expect, it } from 'vitest';
import { read } from '../testing/expect-events.ts';

/** "Oslo place": every toponym of a text with its use, in order. */
function toponymsIn(text: string): string[] {
  return read(text)
    .locations.flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, use }) => `${text.slice(start, end)} ${use}`);
}

describe('finds', () => {
  it.each<[string, readonly string[]]>([
    ['Shells fell on Aleppo, Syria.', ['Aleppo place', 'Syria place']],
    ['Officers of the Denver Police Department closed the road.', ['Denver name-part']],
    ['A lecturer of the University of Oslo was arrested.', ['Oslo name-part']],
    ['Texas Governor Mark Feld met farmers.', ['Texas name-part']],
    ['The Turkish army shelled the hills.', ['Turkish adjective']],
    ['A Topeka woman was found dead.', ['Topeka place']],
    ['Deputies of the Douglas County Sheriff searched it.', ['Douglas County name-part']],
    ['Two men drowned near Fort Worth.', ['Fort Worth place']],
    ['Shops in Port-au-Prince were shut.', ['Port-au-Prince place']],
    ['The fire started in Reno, Nev., on Monday.', ['Reno place', 'Nev place']],
    ['BOISE, Idaho (AP) - A bridge collapsed.', ['BOISE place', 'Idaho place']],
  ])('%s', (text, toponyms) => {
    expect(toponymsIn(text).map((line) => line.replace(/[.] /, ' '))).toEqual(toponyms);
  });
});

describe('refuses', () => {
  it.each([
    'The National University opened a new College.',
    'Bush met Obama and Clinton.',
    'Ford and Tesla cut thousands of jobs.',
    'Paris Hilton sang for Michael Jordan.',
    'Congress and the Supreme Court were silent.',
    'The Western Union office was shut.',
    'They are fluent and speak English at home.',
    'The Green Party and the Liberty Union talked.',
    'Union members marched with the Eagles.',
    'Hope and Justice are good words.',
    'Chad Reeves and Israel Conte were charged.',
    'The UN and NATO sent observers.',
  ])('%s', (text) => {
    expect(toponymsIn(text)).toEqual([]);
  });
});
