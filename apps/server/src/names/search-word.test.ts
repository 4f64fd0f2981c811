import { findPlaceKey, loadKnowledge } from '@dateline/knowledge';
import { describe, expect, test } from 'vitest';
import { wordForActor, wordForCountry, wordForPlace } from './search-word.ts';

const knowledge = loadKnowledge();

describe('the word to search by', () => {
  test.each(['Springfield', 'Tripoli', 'San Jose', 'Victoria', 'Cordoba'])(
    'leads to each place called %s and to no other',
    (name) => {
      const places = knowledge.places.findByName(name);
      const words = places.map((place) => wordForPlace(place, knowledge));
      expect(new Set(words).size).toBe(places.length);
      const led = words.map((word) => word.replace(/^in:/, '').replaceAll('"', ''));
      expect(
        led.map((target) => target.match(/^loc_(.*)/)?.[1] ?? findPlaceKey(target, knowledge)),
      ).toEqual(places.map(({ id }) => id));
    },
  );

  test.each([
    ['gn:170654', 'in:Damascus'],
    ['gn:2172797', 'in:Cairns'],
    ['gn:5240081', 'in:"Putney, Vermont"'],
  ])('of %s is %s', (id, word) => {
    expect(wordForPlace(knowledge.places.get(id), knowledge)).toBe(word);
  });

  test('of a country and of an organisation is the name', () => {
    const georgia = knowledge.countries.get('GEO');
    expect(wordForCountry(georgia, knowledge)).toBe('involving:Georgia');
    const union = knowledge.actors.find('IGO.un');
    expect(union && wordForActor(union, knowledge)).toBe('involving:"United Nations"');
  });

  test('of someone whose name the book gives to another is the id', () => {
    const namesake = { id: 'x:kremlin-cup', name: 'Kremlin' };
    expect(wordForActor(namesake, knowledge)).toBe('involving:act_x:kremlin-cup');
  });

  test('of someone only the news knows is the name', () => {
    const stranger = { id: 'x:vera-halloran', name: 'Vera Halloran' };
    expect(wordForActor(stranger, knowledge)).toBe('involving:"Vera Halloran"');
  });
});
