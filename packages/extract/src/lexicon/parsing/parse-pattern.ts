/** Reads one pattern of a section, "{jet} drop {bomb} on/over": an entry for each alternative of its head. */

import { ExtractFault } from '../../extract-fault.ts';
import type { Entry, NounCondition, Part } from '../entry.ts';
import type { NounConditions } from '../noun-conditions.ts';

/** What a header says of all patterns below it. */
export type Section = Pick<Entry, 'kind' | 'meaning' | 'frame'>;

export interface PatternSource {
  readonly section: Section;
  readonly conditions: NounConditions;
  readonly file: string;
  readonly origin: string;
}

export function parsePattern(
  pattern: string,
  { section, conditions, file, origin }: PatternSource,
): Entry[] {
  const tokens = pattern.match(/\{[^}]*\}|[^\s{}]+/g) ?? [];
  const subject = tokens[0]?.startsWith('{')
    ? conditions.read(tokens.shift() as string, origin)
    : null;
  const heads = tokens.shift();
  if (!heads)
    throw new ExtractFault(
      'LEXICON_SYNTAX',
      `${origin}: the pattern "${pattern}" has no head word.`,
    );
  const [words = '', modifiers] = heads.split('@');
  const tail = readParts(tokens, conditions, origin);
  return words.split('/').map((head) => {
    const [lemma = '', ...joined] = head.split('_');
    const parts = [...joined.map((word): Part => ({ words: [word], noun: null })), ...tail];
    const written = pattern.replace(
      heads,
      head.replaceAll('_', ' ') + (modifiers ? `@${modifiers}` : ''),
    );
    return {
      ...section,
      head: lemma,
      subject,
      modifiers: modifiers ? new Set(modifiers.split('/')) : null,
      parts,
      specificity: specificityOf(subject, modifiers, parts),
      pattern: written,
      rule: [file, kindOf(section), written].join(' '),
      origin,
      variants: parts.reduce((product, part) => product * Math.max(1, part.words.length), 1),
    };
  });
}

/** A verb may be a deed here and an operator there, under the same pattern. */
function kindOf({ kind, meaning }: Section): string {
  return meaning.kind === 'operator' ? `operator ${kind}` : kind;
}

function specificityOf(
  subject: NounCondition | null,
  modifiers: string | undefined,
  parts: readonly Part[],
): number {
  let score = subject ? 2 : 0;
  if (modifiers) score += 2;
  for (const { words, noun } of parts) {
    if (words.length > 0) score += 1;
    // Any noun at all asks for less than a noun of some kind.
    if (noun) score += noun.isAny ? 1 : 2;
  }
  return score;
}

function readParts(tokens: readonly string[], conditions: NounConditions, origin: string): Part[] {
  const parts: Part[] = [];
  let words: string[] = [];
  for (const token of tokens) {
    if (token.startsWith('{')) {
      parts.push({ words, noun: conditions.read(token, origin) });
      words = [];
    } else {
      if (words.length > 0) parts.push({ words, noun: null });
      words = token.split('/');
    }
  }
  if (words.length > 0) parts.push({ words, noun: null });
  return parts;
}
