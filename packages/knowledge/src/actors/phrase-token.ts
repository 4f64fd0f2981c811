/** Cuts an actor phrase into words, with what each word's writing says: capital, possessive, joined by a hyphen. */
import { normaliseName } from '../normalise-name.ts';

export interface PhraseToken {
  /** As written, without possessive mark. */
  readonly text: string;
  readonly normal: string;
  /** With its possessive mark: "peoples" of "People's", "workers" of "Workers'". */
  readonly possessive: string;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  readonly isPossessive: boolean;
  readonly followsHyphen: boolean;
  /** A comma, bracket or semicolon stands before it. */
  readonly followsBreak: boolean;
}

const word = /[\p{L}\p{N}&.'’‘ʼ`]+/gu;

export function tokenisePhrase(phrase: string): PhraseToken[] {
  const tokens: PhraseToken[] = [];
  let end = 0;
  for (const match of phrase.matchAll(word)) {
    const token = tokenOf(match[0], phrase.slice(end, match.index));
    end = match.index + match[0].length;
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
}

function tokenOf(written: string, gap: string): PhraseToken | undefined {
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
    followsHyphen: /^[-‐‑–]$/.test(gap),
    followsBreak: /[,;:()[\]]/.test(gap),
  };
}
