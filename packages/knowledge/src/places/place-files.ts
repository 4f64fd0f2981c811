/** Our own tables of regions, waters and sites, in the order they are gathered: of two of one name, the first bears it. */
export const placeFiles = [
  'data/places/regions.txt',
  'data/places/waters.txt',
  'data/places/lands.txt',
] as const;
