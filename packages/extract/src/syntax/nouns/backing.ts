/** Nouns for being on someone's side: "with Moscow's help" tells neither the other side of a deed nor its place. */
export const BACKING: ReadonlySet<string> = new Set(
  'help assistance aid support backing blessing consent approval permission'.split(' '),
);
