import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../knowledge.ts';

const { resolveActor } = loadKnowledge();

const countryOf = (phrase: string, context: string, date = '2018-05-01'): string | null =>
  resolveActor({ phrase, context, date })?.country ?? null;

describe('whose a phrase is that names no country', () => {
  it.each([
    ['Iranian-backed forces', 'Iranian-backed forces entered the town, the Syrian army said.'],
    ['coalition troops', 'Coalition troops left Iraq, the Iraqi army said.'],
    ['African states', 'African states welcomed the decision of the Swiss government.'],
    ['foreign fighters', 'Libya said foreign fighters had come.'],
    ['western special forces', 'Syria said western special forces had come.'],
    ['the ministers', 'Peru invited the ministers to Lima.'],
    ['both leaders', 'Peru invited both leaders to Lima.'],
    ['a soldier', 'A Palestinian boy slapped a soldier.'],
  ])('%s in "%s" is for the cautious of none, for it says so', (phrase, context) => {
    expect(resolveActor({ phrase, context, cautious: true })?.country ?? null).toBeNull();
  });

  it('reads on behind the comma of a number', () => {
    expect(countryOf('2,000 Russian forces', 'Syria hosts 2,000 Russian forces.')).toBe('RUS');
  });

  it.each([
    // possessives
    ['his government', 'Orban told reporters in Brussels that his government would appeal.', 'HUN'],
    ['her cabinet', 'Talks with Kosovo failed, Merkel said, and her cabinet was divided.', 'DEU'],
    ['its army', 'Eritrea told Ethiopia that its army would stay.', 'ERI'],
    ['our soldiers', '"Our soldiers are not in Syria," Erdogan said.', 'TUR'],
    ['your government', '"Your government has kept its word," Macron told Canada.', 'CAN'],
    ['their government', 'Polish farmers accused their government of delay.', 'POL'],
    // lands
    ['the country', 'Kenya rejected a ruling on Somalia, saying the country had no claim.', 'SOM'],
    ['the regime', 'France said Syrian helicopters had dropped chlorine for the regime.', 'SYR'],
    ['that nation', 'A treaty with Peru obliges that nation to share the water.', 'PER'],
    ['the two countries', 'Serbia and Kosovo talked; the two countries agreed on nothing.', 'SRB'],
    ['the two leaders', 'Modi flew to meet Xi Jinping; the two leaders walked by a lake.', 'IND'],
    // offices
    ['the president', 'Critics of Duterte say the president ordered it.', 'PHL'],
    ['the prime minister', 'Trump left Tokyo after the prime minister had waved.', 'JPN'],
    ['the defence minister', 'In Chile, the defence minister resigned.', 'CHL'],
    ['the royal family', 'The White House wished the royal family of Jordan well.', 'JOR'],
    // all whom the sentence names are of one country
    ['the chairmen', 'The chairmen said Bolton would hear from Pompeo.', 'USA'],
    ['hardliners', 'Critics blamed hardliners such as Ebrahim Raisi.', 'IRN'],
  ])('%s in "%s" is of %s', (phrase, context, country) => {
    expect(countryOf(phrase, context)).toBe(country);
  });

  it.each([
    // whoever backs someone is not spoken of
    ['the army', 'The army pushed US-backed rebels out of the town.', 'USA'],
    // who is spoken of behind the phrase is another
    ['the president', 'The president said Putin had called him.', 'RUS'],
    ['the government', 'The government announced a treaty with Bolivia, Chile and Peru.', 'BOL'],
    ['the government', 'The government announced a treaty with Bolivia, Chile and Peru.', 'PER'],
    ['the army', 'The army moved against Eritrea.', 'ERI'],
    ['officials', 'Officials warned against travel to Mali.', 'MLI'],
    ['the president', 'Macron thanked the president warmly.', 'FRA'],
    // no such office
    ['the prime minister', 'Trump praised what the prime minister had done.', 'USA'],
    ['the president', 'Britain waited while the president spoke.', 'GBR'],
    ['the royal family', 'Trump said the royal family was welcome.', 'USA'],
    // the speaker's own, whom nothing names
    ['this country', '"People in this country want peace with Armenia," she said.', 'ARM'],
    ['our army', '"Russia will not defeat our army," the general said.', 'RUS'],
    ['the two countries', 'Trade between the two countries fell, Macron said.', 'FRA'],
    // companies and shared family names tell nothing
    ['protesters', 'Facebook removed a page where protesters met.', 'USA'],
    ['supporters', 'The lawyer Lorcan Khan said that supporters were waiting.', 'PAK'],
    // allies are of another country than whose they are
    ["America's oldest ally", 'It was a gift to America’s oldest ally.', 'USA'],
    ['an ally of Iran', 'The party is an ally of Iran.', 'IRN'],
  ])('%s in "%s" is not of %s', (phrase, context, country) => {
    expect(countryOf(phrase, context)).not.toBe(country);
  });
});

describe('words of one country', () => {
  it.each([
    ['the Taoiseach', 'The Taoiseach flew to Berlin to meet Merkel.', 'IRL'],
    ['carabinieri', 'A ship from Tunisia was met by carabinieri.', 'ITA'],
    ['congressional leaders', 'The memo was shown to congressional leaders.', 'USA'],
    ['the administration', 'The administration has been silent on Sudan.', 'USA'],
    ['advisers', 'Few of the administration’s plans pleased advisers.', 'USA'],
    ['the queen', 'A crowd waited for the queen in the rain.', 'GBR'],
  ])('%s in "%s" are of %s', (phrase, context, country) => {
    expect(countryOf(phrase, context)).toBe(country);
  });

  it.each([
    ['the attorney general', 'In Nairobi the attorney general appealed.', 'USA', '2018-05-01'],
    ['the administration', 'Critics of Duterte say the administration lied.', 'USA', '2018-05-01'],
    ['the queen', 'A crowd waited for the queen in the rain.', 'GBR', '2023-05-01'],
  ])('%s in "%s" is not of %s', (phrase, context, country, date) => {
    expect(countryOf(phrase, context, date)).not.toBe(country);
  });

  it('says nothing of a phrase alone', () => {
    expect(resolveActor({ phrase: 'the president', date: '2018-05-01' })?.country).toBeNull();
    expect(resolveActor({ phrase: 'congressional group' })?.country).toBeNull();
  });
});

describe('in a story about one country', () => {
  const of = (phrase: string, context: string, countries: string[]): string | null =>
    resolveActor({ phrase, context, countries, cautious: true })?.country ?? null;

  it.each([
    ['armed police', 'The bank was guarded by armed police.', ['PER'], 'PER'],
    // whoever backs them
    ['Russian-backed government forces', 'Russian-backed government forces fled.', ['SYR'], 'SYR'],
    ['Russian-backed forces', 'Russian-backed forces fled.', ['SYR'], null],
    // where they met
    ['the army', 'Envoys met in Geneva after the army fled.', ['SYR', 'RUS', 'IRN', 'CHE'], 'SYR'],
    ['the opposition', 'The opposition left the talks in Geneva.', ['SYR', 'CHE'], null],
    // those loyal to someone are on no other side than his
    [
      'authorities',
      'Authorities held 90 men after forces loyal to Erdogan crushed the coup.',
      ['TUR', 'USA'],
      'TUR',
    ],
    // a people, and no politician of that family name
    ['51 Muslim states', '51 Muslim states voted.', ['SYR', 'USA'], null],
    // another government
    [
      'the government',
      'The law was praised by the government and blamed by Moscow.',
      ['MDA', 'RUS'],
      'MDA',
    ],
    // no one in particular, though the phrase begins with a capital
    [
      'More than 30 nurses',
      'More than 30 nurses were hurt when US aircraft came.',
      ['AFG', 'USA'],
      null,
    ],
  ])('%s in "%s" of %j is of %s', (phrase, context, countries, country) => {
    expect(of(phrase, context, countries)).toBe(country);
  });

  it('a dissident is not the leader of the opposition', () => {
    expect(
      resolveActor({ phrase: 'a dissident', countries: ['TUR'], date: '2018-05-01' })?.kind,
    ).not.toBe('PERSON');
  });

  it('a comma parts what describes soldiers from no one', () => {
    expect(
      resolveActor({ phrase: 'local, regular ground forces', head: 'force' })?.sectors,
    ).toEqual(['MIL']);
  });
});

describe('how many there are', () => {
  it.each([
    ['Up to 2,000 US forces', 'USA'],
    ['As many as 40 Turkish soldiers', 'TUR'],
    ['Close to 300 Kenyan police', 'KEN'],
    ['Officials close to Mali', null],
  ])('says nothing of whose they are: %s', (phrase, country) => {
    expect(resolveActor({ phrase, cautious: true })?.country).toBe(country);
  });
});

describe('halves of a land', () => {
  it.each([
    ['the North', ['KOR', 'USA'], 'PRK'],
    ['the South', ['PRK'], 'KOR'],
    ['the North’s leader', ['PRK'], 'PRK'],
    ["the South's defence ministry", ['PRK', 'JPN'], 'KOR'],
    ['the North', ['SDN'], undefined],
    ['the North Sea', ['KOR'], undefined],
    ['the South African police', ['KOR'], 'ZAF'],
    ['the north', ['KOR'], undefined],
  ] as const)('%s among %j is of %s', (phrase, countries, country) => {
    expect(resolveActor({ phrase, countries, date: '2016-05-01' })?.country ?? undefined).toBe(
      country,
    );
  });
});

describe('a capital', () => {
  const of = (countries: string[], phrase = 'Baku'): string | null =>
    resolveActor({
      phrase,
      context: `${phrase} condemned the raid.`,
      nameType: 'PER',
      countries,
      cautious: true,
    })?.country ?? null;

  it('is its government, though it looks like a person', () => {
    expect(of([])).toBe('AZE');
    expect(of(['ARM', 'AZE'])).toBe('AZE');
  });

  it('needs its country spoken of where it is a small one', () => {
    expect(of(['COL', 'NIC'], 'Managua')).toBe('NIC');
    expect(of([], 'Tirana')).toBeNull();
  });

  it('is left open where only others are spoken of', () => {
    expect(of(['PER'])).toBeNull();
  });
});

describe('a body called by a word', () => {
  const of = (phrase: string, context: string, countries: string[]): string | null =>
    resolveActor({ phrase, context, countries, cautious: true })?.country ?? null;

  it.each([
    ['Congress', 'Congress approved the decree.', ['ECU'], 'ECU'],
    ['the Supreme Court', 'The Supreme Court rejected the appeal.', ['ITA'], 'ITA'],
    ['Congress', 'Congress approved the decree.', ['USA', 'ECU'], 'USA'],
    ['Congress', 'Congress approved the decree.', [], 'USA'],
  ])('%s in "%s" of %j is of %s', (phrase, context, countries, country) => {
    expect(of(phrase, context, countries)).toBe(country);
  });

  it('brings in no country that the article never names', () => {
    expect(of('nine people', 'Nine people running for Congress were hurt.', ['ECU'])).toBeNull();
  });
});
