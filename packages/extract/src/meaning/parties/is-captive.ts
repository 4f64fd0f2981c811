/** Nouns for those who are held: who is swapped or freed does neither, and who is "held hostage" is no one beside the hostage. */

export const isCaptive = (lemma: string): boolean => CAPTIVES.has(lemma);

const CAPTIVES = new Set(['prisoner', 'hostage', 'captive', 'detainee']);
