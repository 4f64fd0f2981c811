/** Nouns for a blow, a fight or a mishap: what a text can take up, and what can cost lives. */

export const BLOWS: ReadonlySet<string> = new Set(
  (
    'attack assault ambush raid strike airstrike bombing bombardment shelling blast explosion shooting massacre clash fighting ' +
    'crash collision accident derailment sinking quake earthquake flood flooding storm cyclone hurricane typhoon tornado eruption ' +
    'landslide avalanche wildfire fire blaze collapse stampede'
  ).split(' '),
);
