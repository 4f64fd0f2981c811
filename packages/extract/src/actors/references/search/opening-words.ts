/** Words that may stand before one that opens its sentence: "But it", "On Monday its", "The country also". */
export const OPENING_WORDS = 3;
