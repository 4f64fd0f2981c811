/** What the words around a deed say of it, gathered word by word: denied, to come, open, demanded, someone's word. */

export interface Standing {
  negated: boolean;
  future: boolean;
  hypothetical: boolean;
  duty: boolean;
  reported: boolean;
  /** "will not", "would not", "does not": a will is denied, not a fact. */
  willed: boolean;
}
