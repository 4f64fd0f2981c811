/** The lines of a lexicon's file that say something, each with where it stands for the faults that name it. */

export interface LexiconSource {
  readonly name: string;
  readonly text: string;
}

export interface LexiconLine {
  readonly text: string;
  readonly indented: boolean;
  readonly file: string;
  /** File and line. */
  readonly origin: string;
}

export function* linesOf(source: LexiconSource): Generator<LexiconLine> {
  const { name: file } = source;
  for (const [index, raw] of source.text.split('\n').entries()) {
    const text = raw.replace(/#.*$/, '').trim();
    if (text !== '')
      yield { text, indented: raw.startsWith(' '), file, origin: `${file}:${index + 1}` };
  }
}
