/** ISO 3166-1 alpha-3 code of a country; Kosovo, which has none, is XKX. */
export type Alpha3 = string;
