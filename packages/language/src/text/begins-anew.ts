/**
 * Whether a sentence begins although no stop stands before it: text taken from web pages runs captions and headings into the
 * story ("Image caption The mayor opened the bridge Crowds cheered"). A small word with a capital opens a sentence, unless the
 * word before it asks for more ("the novel by A writer") or takes a letter ("vitamin A").
 */

import { wordSet } from '../word-set.ts';
import type { Spans } from './spans.ts';
import { wordAt } from './word-at.ts';

/** Capitals that a name seldom begins with where a plain word follows. */
const OPENERS = wordSet('A An The This That These Those He She It They We There But');

const INITIALS = [...new Set([...OPENERS].map((word) => word[0]))].join('');

/** Words that end no sentence. */
const BINDING = wordSet(
  'a an the of in on at to for from by with about against into over under after before between during since until as than and ' +
    'or but nor that which who whose whom if when where while because is are was were be been being has have had will would can ' +
    'could may might shall should must not no my your his her its our their said says say called named titled entitled article ' +
    'book novel poem play film movie song album magazine newspaper programme program series band',
);

/** Nouns that a letter tells apart. */
const LETTERED = wordSet(
  'vitamin hepatitis influenza grade type plan class group section schedule category team part level option point ' +
    'protein model exhibit appendix annex form list shift block wing gate hall room platform terminal envelope pool',
);

/** Whether the token at `i` begins a sentence. */
export function beginsAnew(text: string, tokens: Spans, i: number): boolean {
  // Asked of every token: most are told by their first letter.
  if (!INITIALS.includes(text[tokens.starts[i] as number] as string)) return false;
  const word = wordAt(text, tokens, i);
  if (i < 1 || i + 1 >= tokens.length || !OPENERS.has(word)) return false;
  const before = wordAt(text, tokens, i - 1);
  if (word === 'A' && LETTERED.has(before.toLowerCase())) return false;
  const opens =
    isApart(tokens, i) && isApart(tokens, i + 1) && isSmall(wordAt(text, tokens, i + 1));
  return opens && ((isSmall(before) && !BINDING.has(before)) || endsAtName(text, tokens, i));
}

/** "was seen in Lima The mayor": where or when it was ends a sentence more often than it begins a longer name. */
function endsAtName(text: string, tokens: Spans, i: number): boolean {
  return (
    i > 1 &&
    /^(?:An?|The)$/.test(wordAt(text, tokens, i)) &&
    /^(?:in|on|at|near)$/.test(wordAt(text, tokens, i - 2)) &&
    /^\p{Lu}\p{Ll}+$/u.test(wordAt(text, tokens, i - 1))
  );
}

const isSmall = (word: string): boolean => /^\p{Ll}[\p{Ll}'’-]*$/u.test(word);

const isApart = (tokens: Spans, i: number): boolean =>
  (tokens.starts[i] as number) > (tokens.ends[i - 1] as number);
