/** Items of our own in the form of Wikidata's dumps. */

type Snak = { readonly snaktype: string; readonly property?: string; readonly datavalue?: object };

export interface ItemStatement {
  readonly mainsnak: Snak;
  readonly rank?: string;
  readonly type?: string;
  readonly qualifiers?: Readonly<Record<string, readonly Snak[]>>;
}

export function wikidataItem(
  id: string,
  name: string,
  claims: Readonly<Record<string, readonly ItemStatement[]>>,
): object {
  return {
    type: 'item',
    id,
    labels: { en: { language: 'en', value: name } },
    descriptions: {},
    aliases: {},
    claims,
    sitelinks: { enwiki: { site: 'enwiki', title: name, badges: [] } },
    lastrevid: 1,
  };
}

export const value = (id: string): ItemStatement => ({
  mainsnak: {
    snaktype: 'value',
    datavalue: { type: 'wikibase-entityid', value: { 'entity-type': 'item', id } },
  },
  rank: 'normal',
  type: 'statement',
});

type Time = readonly [time: string, precision: number];

export function withTerm(
  id: string,
  { from, to }: { readonly from?: Time; readonly to?: Time },
): ItemStatement {
  const snaks = ([time, precision]: Time): Snak[] => [
    { snaktype: 'value', datavalue: { type: 'time', value: { time, precision, timezone: 0 } } },
  ];
  return {
    ...value(id),
    qualifiers: { ...(from && { P580: snaks(from) }), ...(to && { P582: snaks(to) }) },
  };
}

/** A citizen of Norway. */
export const person = (
  id: string,
  name: string,
  claims: Readonly<Record<string, readonly ItemStatement[]>>,
): object => {
  const [first = '', ...rest] = name.split(' ');
  const initials = [first, ...rest.slice(0, -1)].map((word) => `${word[0]}.`).join(' ');
  return {
    ...wikidataItem(id, name, { P31: [value('Q5')], P27: [value('Q20')], ...claims }),
    aliases: { en: [{ language: 'en', value: `${initials} ${rest.at(-1)}` }] },
  };
};

export const post = (id: string, title: string, country: string): object =>
  wikidataItem(id, title, { P31: [value('Q294414')], P1001: [value(country)] });
