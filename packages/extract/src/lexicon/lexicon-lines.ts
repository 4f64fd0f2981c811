/** The lines of a lexicon's file that say something, each with where it stands for the faults that name it. */

export interface LexiconSource {
  readonly name: string;
  readonly text: string;
}

export interface LexiconLine {
  readonly text: string;
  readonly indented: boolean;
  readonly origin: string;
}

export function* linesOf(source: LexiconSource): Generator<LexiconLine> {
  let number = 0;
  for (const raw of source.text.split('\n')) {
    number++;
    const text = raw.replace(/#.*$/, '').trim();
    if (text !== '')
      yield { text, indented: raw.startsWith(' '), origin: `${source.name}:${number}` };
  }
}
