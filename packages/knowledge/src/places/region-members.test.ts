import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge.ts';

const knowledge = loadKnowledge();

const named = (name: string): readonly string[] => {
  const id = knowledge.resolvePlace({ phrase: name })?.place.id ?? '';
  return knowledge.regions.membersOf(id).map((member) => knowledge.places.get(member).name);
};

describe('what a region consists of', () => {
  test.each([
    ['the Middle East', ['Syria', 'Yemen', 'Levant']],
    ['the Sahel', ['Mali', 'Niger', 'Chad']],
    ['the Balkans', ['Serbia', 'Kosovo', 'Greece']],
    ['Latin America', ['Mexico', 'Honduras', 'Argentina']],
    ['North Africa', ['Libya', 'Maghreb', 'Mauritania']],
    ['Donbas', ['Donetsk', 'Luhansk']],
  ])('%s has %j among its members', (region, members) => {
    expect(named(region)).toEqual(expect.arrayContaining(members));
  });

  test.each([
    ['the Middle East', 'Afghanistan'],
    ['the Sahel', 'Nigeria'],
    ['the Gulf states', 'Iran'],
    ['Scandinavia', 'Finland'],
    ['the Levant', 'Egypt'],
  ])('%s does not have %s', (region, country) => {
    expect(named(region).length).toBeGreaterThan(2);
    expect(named(region)).not.toContain(country);
  });

  test.each(['Syria', 'Aleppo', 'Europe', 'the Mediterranean Sea', 'Kashmir'])(
    '%s has none: what lies in it is below it',
    (name) => expect(named(name)).toEqual([]),
  );

  test('a country tells the regions it is in, those around them included', () => {
    const regionsOf = (id: string) =>
      knowledge.regions.regionsOf(id).map((region) => knowledge.places.get(region).name);
    const syria = knowledge.countries.get('SYR').place;
    expect(regionsOf(syria).sort()).toEqual(['Levant', 'Middle East']);
    expect(regionsOf('dl:levant')).toEqual(['Middle East']);
    expect(regionsOf('gn:6269133')).toEqual([]);
  });

  test('no member is listed twice, and none is its own', () => {
    const regions = ['dl:americas', 'gn:6269133', 'dl:sub-saharan-africa', 'gn:6695072'];
    for (const id of regions) {
      const members = knowledge.regions.membersOf(id);
      expect(new Set(members).size).toBe(members.length);
      expect(members).not.toContain(id);
    }
  });
});
