import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../knowledge.ts';

const { resolveActor, actors } = loadKnowledge();

const idOf = (phrase: string, date?: string): string | undefined =>
  resolveActor({ phrase, ...(date === undefined ? {} : { date }) })?.id;

describe('names of the book', () => {
  it.each([
    ['Vladimir Putin', 'RUS.putin'],
    ['President Vladimir Putin', 'RUS.putin'],
    ['Vladimir V. Putin', 'RUS.putin'],
    ['Mr Putin', 'RUS.putin'],
    ['PUTIN', 'RUS.putin'],
    ['Russia', 'RUS'],
    ['the Soviet Union', 'RUS'],
    ['the U.S.', 'USA'],
    ["People's Republic of China", 'CHN'],
    ['DR Congo', 'COD'],
    ['the Kremlin', 'RUS.kremlin'],
    ['Downing Street', 'GBR.downing-street'],
    ['the White House', 'USA.white-house'],
    ['the Knesset', 'ISR.knesset'],
    ['the U.N. mission', 'IGO.un'],
    ['the U.N. Security Council', 'IGO.un-security-council'],
    ['Nato', 'IGO.nato'],
    ['Doctors Without Borders', 'NGO.msf'],
    ['ISIS', 'INT.islamic-state'],
    ['Daesh', 'INT.islamic-state'],
    ['the so-called Islamic State', 'INT.islamic-state'],
    ['Hizbullah', 'LBN.hezbollah'],
    ['Ansar Allah', 'YEM.houthis'],
    ['al Shabab', 'SOM.al-shabaab'],
    ['the Kurdish-dominated Syrian Democratic Forces', 'SYR.sdf'],
    ['Hayʼat Tahrir al-Sham', 'SYR.hts'],
    ['the Pakistan Army', 'PAK.MIL'],
    ['the Frontier Corps', 'PAK.frontier-corps'],
    ['Massachusetts Institute of Technology', 'USA.massachusetts-institute-of-technology'],
    ['AFISMA', 'IGO.afisma'],
    ['Bank Mellat', 'IRN.bank-mellat'],
    ["Jordan's central bank", 'JOR.cbj'],
    ['Merrill Lynch', 'USA.merrill-lynch'],
    ['Pan Am', 'USA.pan-am'],
  ])('%s is %s', (phrase, id) => {
    expect(idOf(phrase)).toBe(id);
  });

  it('rolls up through office and organ to the state, the state last', () => {
    expect(resolveActor({ phrase: 'Vladimir Putin', date: '2024-01-01' })?.ancestors).toEqual([
      'RUS.GOV',
      'RUS',
    ]);
    expect(resolveActor({ phrase: 'the FSB' })?.ancestors).toEqual(['RUS.SPY', 'RUS']);
    expect(resolveActor({ phrase: 'UNICEF' })?.ancestors).toEqual(['IGO.un']);
  });
});

describe('country and agent noun', () => {
  it.each([
    ['Syrian rebels', 'SYR/REB'],
    ["the leader of al Qaeda's affiliate in Syria", 'SYR/REB'],
    ['an al Qaeda-linked group in Mali', 'MLI/REB'],
    ['the leader of an Islamic State-linked group', '*/REB'],
    ['Colombian coca growers', 'COL/AGR'],
    ['Israeli troops', 'ISR.MIL'],
    ['Russian naval forces', 'RUS.MIL'],
    ['three Chinese bombers', 'CHN.MIL'],
    ['Turkey’s foreign ministry', 'TUR.GOV.foreign'],
    ["Peru's defence ministry", 'PER.GOV.defence'],
    ['Kenyan police', 'KEN.COP'],
    ['a group of Iraqi lawmakers', 'IRQ.LEG'],
    ['Brazilian Congress', 'BRA.LEG'],
    ['Syrian state media', 'SYR/JRN'],
    ['doctors in Khartoum', 'SDN/MED'],
    ['residents of Mariupol', 'UKR/CVL'],
    ['protesters in Lagos', 'NGA/OPP'],
    ['Lagos residents', 'NGA/CVL'],
    ['Rakhine rebels', 'MMR/REB'],
    ['a Sudan-based paramilitary group', 'SDN/PRM'],
    ['Two of the oldest trade unions in Norway', 'NOR/LAB'],
    ['British troops in Afghanistan', 'GBR.MIL'],
    ['the Iraqi and Syrian governments', 'IRQ.GOV'],
    ['Turkish-backed Syrian rebels', 'SYR/REB'],
    ["the Democratic Republic of Congo's army", 'COD.MIL'],
    ['Hamas militants', 'PSE.hamas'],
    ["Yemen's Houthi rebels", 'YEM.houthis'],
    ['NATO troops', 'IGO.nato'],
    ['WHO officials', 'IGO.who'],
    ['members of the Islamic State', 'INT.islamic-state'],
    ['an adviser to President Putin', 'RUS.GOV'],
    ['gunmen', '*/UAF'],
    ['a squad of masked police', '*/COP'],
    // who speaks for people or leads them is one of them
    ['a rebel spokesman in Chad', 'TCD/REB'],
    ['Congolese army units', 'COD.MIL'],
    ['Peruvian student leaders', 'PER/EDU'],
    ['the head of a trade union in Tunisia', 'TUN/LAB'],
    ['a separatist organisation', '*/REB'],
    ['the leader of Portugal’s main opposition party', 'PRT/OPP'],
    ['Kenyan school officials', 'KEN/EDU'],
    // a demonym before a people decides, a place behind it does not
    ['Canadian Sikh leaders', 'CAN/REL'],
    ['Pakistani Kashmiri rebels', 'PAK/REB'],
    ['Guatemalan Indians', 'GTM/CVL'],
    ['North Korean defectors', 'PRK/REF'],
  ])('%s are %s', (phrase, id) => {
    expect(idOf(phrase)).toBe(id);
  });

  it.each([
    ['Human rights lawyers', 'JUD'],
    ['Roman police', 'COP'],
    ['the crew of a fishing boat', 'LAB'],
    ['Muslims', 'CVL'],
    ['Muslim clerics', 'REL'],
  ])('%s are %s, of no country', (phrase, sector) => {
    const actor = resolveActor({ phrase, cautious: true });
    expect([actor?.sectors[0], actor?.country]).toEqual([sector, null]);
  });

  it('calls a composed actor by one name, whatever the words were', () => {
    expect(resolveActor({ phrase: 'Syrian insurgents' })?.name).toBe('Syrian rebels');
  });
});

describe('offices as of the day', () => {
  it.each([
    ['the US president', '2010-06-01', 'USA.obama'],
    ['the US president', '2019-06-01', 'USA.trump'],
    ['French president', '2018-05-01', 'FRA.macron'],
    ["Germany's chancellor", '2010-01-01', 'DEU.merkel'],
    ['the Israeli prime minister', '2018-01-01', 'ISR.netanyahu'],
    ['Bush', '2005-01-01', 'USA.bush'],
    ['Bush', '1990-01-01', 'USA.bush-senior'],
    ['the Soviet foreign minister', '1980-05-01', 'RUS.andrei-gromyko'],
    ['the Japanese prime minister', '1995-05-01', 'JPN.tomiichi-murayama'],
    ['Colombian President Samper', '1996-01-01', 'COL.ernesto-samper'],
    ['the Algerian president', '1997-01-01', 'DZA.liamine-zeroual'],
    ["Brazil's defence minister", '2013-03-01', 'BRA.amorim'],
    ['the Lebanese defence minister', '2008-03-01', 'LBN.elias-murr'],
    ["Mexico's defense secretary", '2021-03-01', 'MEX.luis-cresencio-sandoval'],
    ["Jordan's defence minister", '2013-03-01', 'JOR.ensour'],
    ['the US secretary of war', '2025-10-01', 'USA.hegseth'],
    ['Secretary of War Pete Hegseth', '2025-10-01', 'USA.hegseth'],
    ['the pope', '2004-05-01', 'VAT.john-paul-ii'],
    ['the pontiff', '2019-05-01', 'VAT.francis'],
    ["the Vatican's secretary of state", '2019-05-01', 'VAT.parolin'],
    ["Lebanon's foreign minister", '2008-05-01', 'LBN.fawzi-salloukh'],
    ['the Italian foreign minister', '2002-05-01', 'ITA.berlusconi'],
    ["Nauru's president", '2002-05-01', 'NRU.rene-harris'],
    ['the British prime minister', '2026-08-01', 'GBR.burnham'],
    ["New Zealand's prime minister", '2019-05-01', 'NZL.ardern'],
    ['the new French president', '2018-05-01', 'FRA.GOV'],
    ['the Australian prime minister', '2019-05-01', 'AUS.morrison'],
    ["America's top diplomat", '2014-05-01', 'USA.kerry'],
    ["Iran's supreme leader", '2026-04-01', 'IRN.mojtaba-khamenei'],
    ['the Norwegian king', '2026-09-15', 'NOR.haakon'],
    ["Peru's prime minister", '2014-09-01', 'PER.ana-jara'],
    ['the Coptic pope', '2015-05-01', 'EGY/REL'],
    ["San Marino's captains regent", '2015-05-01', 'SMR.GOV'],
  ])('%s on %s is %s', (phrase, date, id) => {
    expect(idOf(phrase, date)).toBe(id);
  });

  it.each([
    ['Donald Trump', '2019-01-01', 'GOV', false],
    ['Donald Trump', '2022-01-01', 'ELI', true],
    ['Angela Merkel', '2022-01-10', 'ELI', true],
    ['former CIA director John Brennan', '2018-05-01', 'ELI', true],
    ['a former MI6 officer', '2018-05-01', 'ELI', true],
    ['police helicopters', '2018-05-01', 'COP', false],
    ['rebel tanks', '2018-05-01', 'REB', false],
    ['major powers', '2018-05-01', 'GOV', false],
    ['Kurdish forces in Syria', '2018-05-01', 'PRM', false],
    ['Gulf leaders', '2018-05-01', 'GOV', false],
  ])('%s on %s is of sector %s', (phrase, date, sector, former) => {
    expect(resolveActor({ phrase, date })).toMatchObject({
      former,
      sectors: expect.arrayContaining([sector]),
    });
  });

  it('gives no country to who leads a world body, while he does', () => {
    const ban = (date: string) => resolveActor({ phrase: 'Ban Ki-moon', date })?.country;
    expect([ban('2005-06-01'), ban('2010-06-01')]).toEqual(['KOR', null]);
  });

  it('answers with the organ when the day is not known, or the chair is empty', () => {
    expect(idOf('the prime minister of Iraq')).toBe('IRQ.GOV');
    expect(idOf("Nigeria's defence minister", '2015-07-01')).toBe('NGA.GOV.defence');
  });
});

describe('the text around', () => {
  it.each([
    ['Congress', ['PER'], 'PER.LEG'],
    ['Congress', ['USA', 'IRQ'], 'USA.congress'],
    ['Congress', ['IND', 'USA'], 'IND.congress'],
    ['Congress', [], 'USA.congress'],
    ['the House of Representatives', ['NGA'], 'NGA.LEG'],
    ['the House of Representatives', ['USA', 'NGA'], 'USA.house'],
    ['the House', ['USA'], 'USA.house'],
    ['the Senate', ['FRA'], 'FRA.LEG'],
    ['Democratic Party', ['KOR'], 'KOR.dp'],
    ['Democratic Party', ['USA', 'KOR'], 'USA.democratic-party'],
    ['Labour Party', [], 'GBR.labour-party'],
    ['Labour Party', ['NGA'], 'NGA.lp'],
    ['Labour Party', ['GBR', 'NOR'], 'GBR.labour-party'],
    ['Labour Party', ['NOR'], '*/PTY'],
    ['Democratic Party', ['SRB'], '*/PTY'],
    ['Justice and Development Party', ['MAR'], '*/PTY'],
    ['Justice and Development Party', ['TUR'], 'TUR.akp'],
    ['Muslim Brotherhood', ['JOR'], 'JOR.jordanian-muslim-brotherhood'],
    ['Social Democratic Party', ['DEU'], '*/PTY'],
  ])('%s in an article about %j is %s', (phrase, countries, id) => {
    expect(resolveActor({ phrase, countries, nameType: 'ORG' })?.id).toBe(id);
  });

  it('gives a country to a phrase that names none', () => {
    expect(
      resolveActor({
        phrase: 'the president',
        date: '2018-05-01',
        context: 'Macron landed in Washington; France wants the deal kept.',
      })?.country,
    ).toBe('FRA');
    expect(resolveActor({ phrase: 'police', countries: ['KEN'] })).toMatchObject({
      id: 'KEN.COP',
      confidence: 0.4,
    });
  });

  it('is heard less than the phrase itself', () => {
    expect(resolveActor({ phrase: 'Kenyan police', countries: ['UGA'] })?.id).toBe('KEN.COP');
  });
});

describe('names nobody knew', () => {
  it('become actors with a guessed kind, sector and country', () => {
    expect(resolveActor({ phrase: 'Governor Onela Brandvik', countries: ['NOR'] })).toMatchObject({
      id: 'x:onela-brandvik',
      kind: 'PERSON',
      sectors: ['GOV'],
      country: 'NOR',
      how: 'discovered',
    });
    expect(resolveActor({ phrase: 'the Zubrov Foundation' })).toMatchObject({
      kind: 'ORGANIZATION',
      how: 'discovered',
    });
  });

  it('are trusted less than names of the book', () => {
    expect(resolveActor({ phrase: 'Onela Brandvik' })?.confidence).toBeLessThan(
      resolveActor({ phrase: 'Angela Merkel' })?.confidence ?? 0,
    );
  });
});

describe('the book', () => {
  it('offers the nearest names for a mistyped one', () => {
    expect(actors.suggest('Vladmir Putin', 3).map(({ actor }) => actor.id)).toContain('RUS.putin');
    expect(() => actors.get('RUS.puttin')).toThrow(/No actor has the id "RUS.puttin"/);
  });

  it('finds by any name without regard to case and accents', () => {
    expect(actors.findByName('russian ARMED forces').map(({ id }) => id)).toEqual(['RUS.MIL']);
    expect(actors.findByName('erdogan').map(({ id }) => id)).toContain('TUR.erdogan');
  });
});
