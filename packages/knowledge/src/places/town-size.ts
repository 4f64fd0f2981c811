/** Inhabitants from which a place is a town that news of another land may name. */
export const townSize = 20_000;
