/** One word, two senses: what the lexicon keeps silent, or calls something else, and what it goes on telling. */

import { describe, expect, test } from 'vitest';
import { read } from '../expect-events.ts';

describe('of a word with two senses', () => {
  test.each([
    ['Sixty girls were taken from their school in the town of Wajir.', ['ASSAULT']],
    ['Canada took in 3,000 refugees.', ['AID']],
    ['Rebel forces are massing around the city.', ['MOBILIZE']],
    ['Protesters massed outside the parliament.', ['PROTEST']],
    ['Missile strikes hit two towns in Ukraine.', ['ASSAULT']],
    ['A strike by pilots paralysed the airport.', ['PROTEST']],
    ['The governor signed a law on schools.', ['RULE']],
    ['The governor signed a deal with Kenya on water.', ['SUPPORT']],
    ['Shares in the brewer closed down 8 per cent.', ['TRADE']],
    ['The minister met Kenyan officials to press the case.', ['CONSULT']],
    ['Unions vowed resistance.', ['THREATEN']],
    ['The cabinet gave the nod to a treaty with Kenya.', ['SUPPORT']],
    ['Savers sought shelter in gold.', []],
    ['Villagers sought shelter in a church.', ['MOVE']],
    ['Banks face a flood of complaints.', []],
    ['The guest checked into a motel.', []],
    ['The side conceded two goals.', []],
    ['The driver was branded a hero.', []],
    ['A singer was kicked off a flight.', []],
    ['The court sent the case back to a judge.', []],
    ['The family moved to Alabama.', ['MOVE']],
    ['The reader moved to the next page.', []],
    ['The governor signed into law a ban on plastic.', ['RULE']],
    ['Refugees returned to their homes.', ['MOVE']],
    ['The tycoon returned to the courtroom.', []],
    ['The fixture was moved to Kuwait.', []],
    ['The judge vacated the ruling.', []],
    ['Troops evacuated the town of Tir.', ['RETREAT']],
    ['The senator was discharged from hospital.', []],
    ['The panel cleared the museum of wrongdoing.', []],
    ['The envoy hinted at a withdrawal.', ['AGREE']],
    ['Kurds occupied a station in London on Monday.', ['PROTEST']],
    ['The premier vowed a harsh response.', ['THREATEN']],
    ['The United States announced a deal with Iraq on trade.', ['SUPPORT']],
    ['The paper dubbed the president a traitor.', ['ACCUSE']],
    ['The envoy raised the possibility of sanctions against Chad.', ['THREATEN']],
    ['The envoy raised the possibility of aid corridors.', []],
    ['He insisted that the rebels must leave.', ['REQUEST']],
    ['The premier avoided talks with the rebels.', ['REJECT']],
  ])('%s', (text, types) => expect(read(text).events.map(({ type }) => type)).toEqual(types));
});
