/** Nouns for a blow, a fight or a mishap: what a text can take up, and what can cost lives. */

import { eachOf } from '../lexicon/words/each-of.ts';

type Modes = readonly string[] | 'any';

/** Of some the modes that a deed so called can have, besides none. */
export const BLOWS: ReadonlyMap<string, Modes> = new Map<string, Modes>([
  ...eachOf('attack assault ambush raid strike massacre clash fighting incident', 'any'),
  ...eachOf('airstrike bombing bombardment shelling', [
    'aerial',
    'drone',
    'heavy-weapons',
    'explosives',
  ]),
  ...eachOf('blast explosion', ['explosives', 'suicide-attack', 'heavy-weapons']),
  ...eachOf('barrage salvo volley', ['heavy-weapons', 'aerial', 'firearms', 'drone']),
  ...eachOf('shooting', ['firearms', 'targeted']),
  ...eachOf(
    'crash collision accident derailment sinking quake earthquake flood flooding storm cyclone hurricane typhoon tornado eruption ' +
      'landslide avalanche wildfire fire blaze collapse stampede',
    'any',
  ),
]);
