/** What the writing of a single word says, whatever stands around it. */
import { normaliseName } from '../normalise-name.ts';
import { remember } from '../remember.ts';

export interface PhraseWord {
  /** As written, without possessive mark. */
  readonly text: string;
  readonly normal: string;
  /** With its possessive mark: "peoples" of "People's", "workers" of "Workers'". */
  readonly possessive: string;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  readonly isPossessive: boolean;
}

/** Undefined for marks alone. */
export const readWord = remember(wordOf, 20_000);

function wordOf(written: string): PhraseWord | undefined {
  const trimmed = written.replace(/^['’‘`.]+|[’'`]+$/g, (mark) =>
    /^['’]$/.test(mark) && /s['’]$/.test(written) ? mark : '',
  );
  const isPossessive = /(?:['’]s|s['’])$/i.test(trimmed);
  const text = trimmed.replace(/['’]s$/i, '').replace(/['’]$/, '');
  const normal = normaliseName(text);
  if (normal === '') return undefined;
  return {
    text,
    normal,
    possessive: normaliseName(trimmed),
    isCapital: /^[^\p{Ll}]*\p{Lu}/u.test(text),
    isUpper: text === text.toUpperCase(),
    isPossessive,
  };
}
